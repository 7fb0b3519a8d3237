package io.sqlmodel.sql;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.ModelBuilder;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ParameterWriter;
import org.jspecify.annotations.Nullable;

/** The mapping of a class that is only named in statements, never read or written. */
public final class TestMapping<E extends Entity> extends EntityMapping<E> {
    public TestMapping(Class<E> type, ModelBuilder model) {
        super(type, model);
    }

    @Override
    public E create() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void read(E entity, ColumnReader in, int at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void read(E entity, int attribute, ColumnReader in, int at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void bind(E entity, int attribute, ParameterWriter out, int at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Object get(E entity, int attribute) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void set(E entity, int attribute, @Nullable Object value) {
        throw new UnsupportedOperationException();
    }
}
