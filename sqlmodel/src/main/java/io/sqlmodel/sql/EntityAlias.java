package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.meta.EntityDefs;
import io.sqlmodel.type.ColumnType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A model in a statement, under its own name or an alias. The generated {@code Columns} types extend it with a field
 * for each attribute.
 *
 * @param <E> the generated class
 */
public abstract non-sealed class EntityAlias<E> extends Source implements Selectable<E> {
    private final EntityDef def;
    private final @Nullable String alias;

    /**
     * For generated classes.
     *
     * @param def the model
     * @param alias the alias, or null for the model itself
     */
    protected EntityAlias(EntityDef def, @Nullable String alias) {
        this.def = def;
        this.alias = alias;
    }

    /**
     * A model under its own name.
     *
     * @param <E> the generated class
     * @param type the generated class
     * @return the model, without fields for its attributes
     * @throws io.sqlmodel.error.MappingException if the class is no model
     */
    public static <E> EntityAlias<E> of(Class<E> type) {
        return new Unaliased<>(EntityDefs.of(type));
    }

    /**
     * The model.
     *
     * @return its definition
     */
    public final EntityDef def() {
        return def;
    }

    /**
     * The alias.
     *
     * @return the alias, or null for the model under its own name
     */
    @Override
    public final @Nullable String alias() {
        return alias;
    }

    /**
     * A column of any type.
     *
     * @param <T> its Java type
     * @param attribute the attribute's index
     * @param type its type
     * @return the typed column
     */
    protected final <T> Column<E, T> column(int attribute, ColumnType<T> type) {
        return new Column<>(this, columnDef(attribute), type);
    }

    /**
     * A column whose values have an order.
     *
     * @param <T> its Java type
     * @param attribute the attribute's index
     * @param type its type
     * @return the typed column
     */
    protected final <T extends Comparable<? super T>> ComparableColumn<E, T> comparable(
            int attribute, ColumnType<T> type) {
        return new ComparableColumn<>(this, columnDef(attribute), type);
    }

    /**
     * A column of numbers, {@link BigDecimal} included.
     *
     * @param <T> its Java type
     * @param attribute the attribute's index
     * @param type its type
     * @return the typed column
     */
    protected final <T extends Number & Comparable<T>> NumberColumn<E, T> number(int attribute, ColumnType<T> type) {
        return new NumberColumn<>(this, columnDef(attribute), type);
    }

    /**
     * A column of text.
     *
     * @param attribute the attribute's index
     * @return the typed column
     */
    protected final TextColumn<E> text(int attribute) {
        return new TextColumn<>(this, columnDef(attribute));
    }

    /**
     * A column of truth values.
     *
     * @param attribute the attribute's index
     * @return the typed column
     */
    protected final BooleanColumn<E> bool(int attribute) {
        return new BooleanColumn<>(this, columnDef(attribute));
    }

    /**
     * A relationship to one object.
     *
     * @param <T> the class it leads to
     * @param attribute the attribute's index
     * @return the typed relationship
     */
    protected final <T> ToOne<E, T> toOne(int attribute) {
        return new ToOne<>(
                this, def.relationships().get(attribute - def.table().columns().size()));
    }

    /**
     * A relationship to many objects.
     *
     * @param <T> the class it leads to
     * @param attribute the attribute's index
     * @return the typed relationship
     */
    protected final <T> ToMany<E, T> toMany(int attribute) {
        return new ToMany<>(
                this, def.relationships().get(attribute - def.table().columns().size()));
    }

    @Override
    public final void walk(Pass pass) {
        pass.columns(this, def.queried());
    }

    /** Whether this and another stand for the same table of a statement. */
    @Override
    final boolean sameAs(Source other) {
        return other instanceof EntityAlias<?> entity && def.type() == entity.def.type() && key().equals(entity.key());
    }

    @Override
    final void walkTable(Pass pass) {
        pass.table(this);
    }

    @Override
    final String model() {
        return def.name();
    }

    /** What tells it from others of the same model. */
    String key() {
        return alias == null ? "" : alias;
    }

    /** The name that its columns have in SQL, unless a surrounding query has it already. */
    @Override
    final String name() {
        return alias == null ? def.table().name() : alias;
    }

    /** How messages name it. */
    @Override
    final String label() {
        return alias == null ? def.name() : alias;
    }

    private ColumnDef columnDef(int attribute) {
        return def.table().columns().get(attribute);
    }

    @Override
    public final String toString() {
        return alias == null ? def.name() : def.name() + " as " + alias;
    }

    private static final class Unaliased<E> extends EntityAlias<E> {
        Unaliased(EntityDef def) {
            super(def, null);
        }
    }
}
