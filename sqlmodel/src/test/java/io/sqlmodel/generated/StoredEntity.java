package io.sqlmodel.generated;

import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ParameterWriter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The base of models that tests of attributes write in a few lines: fields in an array, no database. */
abstract class StoredEntity extends Entity {
    private final @Nullable Object[] values = new @Nullable Object[8];

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // as generated code reads its fields
    final <T> T read(int attribute) {
        if (unloaded(attribute)) {
            load(attribute);
        }
        return (T) values[attribute];
    }

    final void write(int attribute, @Nullable Object value) {
        values[attribute] = change(attribute, values[attribute], value);
    }

    /** The mapping of such a model. */
    static final class Mapping<E extends StoredEntity> extends EntityMapping<E> {
        private final Supplier<E> constructor;

        Mapping(Class<E> type, Supplier<E> constructor, ModelBuilder model) {
            super(type, model);
            this.constructor = constructor;
        }

        @Override
        public E create() {
            return constructor.get();
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
            return ((StoredEntity) entity).values[attribute];
        }

        @Override
        public void set(E entity, int attribute, @Nullable Object value) {
            ((StoredEntity) entity).values[attribute] = value;
        }
    }
}
