package io.sqlmodel.generated;

import io.sqlmodel.meta.ColumnDef;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Objects as text. */
final class Describe {
    private Describe() {}

    /** The class and the columns that can be read without loading; never a relationship, never SQL. */
    static String columns(Entity entity) {
        long readable = entity.state == EntityState.DETACHED ? entity.loaded | entity.known : entity.loaded;
        return describe(entity, readable, false);
    }

    /** The class and the primary key, for messages, which must not show other values. */
    static String withKey(Entity entity) {
        return describe(entity, -1L, true);
    }

    private static String describe(Entity entity, long mask, boolean keyOnly) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        StringJoiner text = new StringJoiner(", ", mapping.def().name() + "(", ")");
        for (ColumnDef column : mapping.def().table().columns()) {
            if ((mask & 1L << column.attribute()) != 0 && (!keyOnly || column.primaryKey())) {
                text.add(column.attributeName() + "=" + value(mapping.get(entity, column.attribute())));
            }
        }
        return text.toString();
    }

    private static String value(@Nullable Object value) {
        return value instanceof byte[] bytes ? "byte[" + bytes.length + "]" : String.valueOf(value);
    }
}
