package io.sqlmodel.unit.model;

import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.ModelBuilder;
import io.sqlmodel.generated.Models;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The mapping of a {@link Row}. */
public final class RowMapping<E extends Row> extends EntityMapping<E> {
    /** How many fields were read or bound; tests of what a flush costs compare it. */
    private static long reads;

    private final Supplier<E> constructor;

    private RowMapping(Class<E> type, Supplier<E> constructor, ModelBuilder model) {
        super(type, model);
        this.constructor = constructor;
    }

    public static <E extends Row> RowMapping<E> of(
            Class<E> type, Supplier<E> constructor, String table, Consumer<ModelBuilder> attributes) {
        ModelBuilder model = ModelBuilder.table(table);
        attributes.accept(model);
        return Models.register(new RowMapping<>(type, constructor, model));
    }

    public static long reads() {
        return reads;
    }

    @Override
    public E create() {
        return constructor.get();
    }

    @Override
    public void read(E entity, ColumnReader in, int at) throws SQLException {
        for (int attribute = 0; attribute < columnCount(); attribute++) {
            read(entity, attribute, in, at + attribute);
        }
    }

    @Override
    public void read(E entity, int attribute, ColumnReader in, int at) throws SQLException {
        entity.field(attribute, in.get(at, type(attribute)));
    }

    @Override
    public void bind(E entity, int attribute, ParameterWriter out, int at) throws SQLException {
        reads++;
        out.set(at, entity.field(attribute), type(attribute));
    }

    @Override
    public @Nullable Object get(E entity, int attribute) {
        reads++;
        return entity.field(attribute);
    }

    @Override
    public void set(E entity, int attribute, @Nullable Object value) {
        entity.field(attribute, value);
    }

    @SuppressWarnings("unchecked") // the values come from and go to this column
    private ColumnType<Object> type(int attribute) {
        return (ColumnType<Object>) def().table().columns().get(attribute).type();
    }
}
