package io.sqlmodel.generated;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Connects a generated class to its table: makes objects, reads and binds columns by index, and gets and sets fields
 * without events. One instance a class, immutable but for the relations, which are resolved on first use.
 *
 * @param <E> the generated class
 */
public abstract class EntityMapping<E extends Entity> {
    private final EntityDef def;
    private final Class<E> type;
    private final int columnCount;
    private final long collections;
    private final @Nullable ColumnDef version;
    private final int[] key;
    private final List<ColumnDef> keyColumns;
    private final @Nullable Relation[] relations;
    private final @Nullable SingleParents @Nullable [] singleParents;

    /** Found on first use, for the classes at the ends may not be there yet. */
    private @Nullable List<LinkEnd> linkEnds;

    /**
     * For generated classes.
     *
     * @param type the generated class
     * @param model what the shape declares
     */
    protected EntityMapping(Class<E> type, ModelBuilder model) {
        this.type = type;
        this.def = model.build(type);
        this.columnCount = def.table().columns().size();
        this.collections = collections(def);
        this.version = def.table().columns().stream()
                .filter(ColumnDef::version)
                .findFirst()
                .orElse(null);
        this.keyColumns = def.table().primaryKey();
        this.key = keyColumns.stream().mapToInt(ColumnDef::attribute).toArray();
        this.relations = new @Nullable Relation[def.relationships().size()];
        this.singleParents = SingleParents.of(def);
    }

    /**
     * A new object for a row. No {@code @Default} body runs.
     *
     * @return the object, transient and with nothing loaded
     */
    public abstract E create();

    /**
     * A new object as the public constructor makes it: the {@code @Default} bodies have run.
     *
     * @return the object, transient
     */
    public E createNew() {
        return create();
    }

    /**
     * Reads all columns that are not deferred, in the order of their attributes, into the fields.
     *
     * @param entity the object
     * @param in the reader, on the row
     * @param at the index of the first column in the result
     * @throws SQLException as the driver reports it
     */
    public abstract void read(E entity, ColumnReader in, int at) throws SQLException;

    /**
     * Reads one column into its field.
     *
     * @param entity the object
     * @param attribute the column's attribute index
     * @param in the reader, on the row
     * @param at the index of the column in the result
     * @throws SQLException as the driver reports it
     */
    public abstract void read(E entity, int attribute, ColumnReader in, int at) throws SQLException;

    /**
     * Binds the field of one column to a parameter.
     *
     * @param entity the object
     * @param attribute the column's attribute index
     * @param out the writer
     * @param at the index of the parameter
     * @throws SQLException as the driver reports it
     */
    public abstract void bind(E entity, int attribute, ParameterWriter out, int at) throws SQLException;

    /**
     * The raw value of a field, boxed; neither loads nor fires an event.
     *
     * @param entity the object
     * @param attribute the attribute's index
     * @return the value; for an unloaded attribute whatever the field holds
     */
    public abstract @Nullable Object get(E entity, int attribute);

    /**
     * Sets a field; neither marks it as loaded or dirty nor fires an event.
     *
     * @param entity the object
     * @param attribute the attribute's index
     * @param value the value; null sets a primitive to its zero
     */
    public abstract void set(E entity, int attribute, @Nullable Object value);

    /**
     * What is known of the class, its table and its relationships.
     *
     * @return the definition
     */
    public final EntityDef def() {
        return def;
    }

    /**
     * The generated class.
     *
     * @return the class
     */
    public final Class<E> type() {
        return type;
    }

    private static long collections(EntityDef def) {
        long mask = 0;
        for (RelationshipDef relationship : def.relationships()) {
            if (!relationship.scalar()) {
                mask |= 1L << relationship.attribute();
            }
        }
        return mask;
    }

    /** Who has the objects of a relationship that allows one parent and has no other side; null for any other. */
    final @Nullable SingleParents singleParents(int attribute) {
        return singleParents == null ? null : singleParents[attribute - columnCount];
    }

    /** The column that counts versions; null if there is none. */
    final @Nullable ColumnDef version() {
        return version;
    }

    /** A bit for each relationship to many objects. */
    final long collections() {
        return collections;
    }

    /** The ends of a class of links whose views show what happens to a link object; none for most classes. */
    final List<LinkEnd> linkEnds() {
        List<LinkEnd> found = linkEnds;
        if (found == null) {
            found = LinkEnd.ofLink(this);
            linkEnds = found;
        }
        return found;
    }

    /**
     * The number of columns; the attributes from there on are relationships.
     *
     * @return the number
     */
    public final int columnCount() {
        return columnCount;
    }

    /**
     * The columns of the primary key.
     *
     * @return attribute indexes, in the order of the columns; not to be changed
     */
    public final int[] key() {
        return key;
    }

    /**
     * The columns of the primary key.
     *
     * @return the columns, in the order of {@link #key()}
     */
    public final List<ColumnDef> keyColumns() {
        return keyColumns;
    }

    /**
     * A relationship as it is declared.
     *
     * @param attribute the relationship's attribute index
     * @return the declaration
     */
    public final RelationshipDef relationship(int attribute) {
        return def.relationships().get(attribute - columnCount);
    }

    /**
     * A relationship, resolved against the class it leads to.
     *
     * @param attribute the relationship's attribute index
     * @return the relation
     * @throws io.sqlmodel.error.MappingException if the two classes do not fit together
     */
    public final Relation relation(int attribute) {
        int index = attribute - columnCount;
        Relation relation = relations[index];
        if (relation == null) {
            // Two threads may both resolve it: the results are equal and immutable.
            RelationshipDef declared = def.relationships().get(index);
            relation = Relation.resolve(this, declared);
            relations[index] = relation;
        }
        return relation;
    }

    @Override
    public final String toString() {
        return def.name();
    }
}
