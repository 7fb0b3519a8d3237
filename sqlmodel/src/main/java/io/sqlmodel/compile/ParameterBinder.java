package io.sqlmodel.compile;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.sql.KeyOf;
import io.sqlmodel.sql.Parameter;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds the parameters of a statement in order, and reads the keys of objects only now. */
final class ParameterBinder implements Binder {
    private final List<Parameter> parameters;

    ParameterBinder(List<Parameter> parameters) {
        this.parameters = parameters;
    }

    @Override
    public void bind(ParameterWriter out) throws SQLException {
        int index = 0;
        for (Parameter parameter : parameters) {
            Object value = parameter.value();
            set(out, ++index, value instanceof KeyOf key ? resolve(key) : value, parameter.type());
        }
    }

    private static Object resolve(KeyOf key) {
        Entity entity = (Entity) key.entity();
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        Object value = mapping.get(entity, key.attribute());
        if (value == null) {
            throw new QueryException(
                    QueryMessage.OBJECT_WITHOUT_KEY,
                    key.condition(),
                    mapping,
                    mapping.def().attributeName(key.attribute()));
        }
        return value;
    }

    @SuppressWarnings("unchecked") // a parameter's value is of its type
    private static <T> void set(ParameterWriter out, int index, @Nullable Object value, ColumnType<T> type)
            throws SQLException {
        out.set(index, (T) value, type);
    }
}
