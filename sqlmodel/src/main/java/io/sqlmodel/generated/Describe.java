package io.sqlmodel.generated;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.EntityDef;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Objects as text. */
final class Describe {
    private Describe() {}

    /** The class and the columns that can be read without loading; never a relationship, never SQL. */
    static String columns(Entity entity) {
        long readable = entity.state == EntityState.DETACHED ? entity.loaded | entity.known : entity.loaded;
        return describe(entity, EntityAccess.mapping(entity).def().table().columns(), readable);
    }

    /** The class and the primary key, for messages, which must not show other values. */
    static String withKey(Entity entity) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        EntityDef def = mapping.def();
        List<ColumnDef> key = def.table().primaryKey();
        boolean none = key.stream().allMatch(column -> mapping.get(entity, column.attribute()) == null);
        return none ? def.name() + " (new)" : describe(entity, key, -1L);
    }

    /** What code may call an object of a class, for messages. */
    static String variable(EntityMapping<?> mapping) {
        String name = mapping.def().name();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String describe(Entity entity, List<ColumnDef> columns, long mask) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        StringJoiner text = new StringJoiner(", ", mapping.def().name() + "(", ")");
        for (ColumnDef column : columns) {
            if ((mask & 1L << column.attribute()) != 0) {
                text.add(column.attributeName() + "=" + value(mapping.get(entity, column.attribute())));
            }
        }
        return text.toString();
    }

    private static String value(@Nullable Object value) {
        return value instanceof byte[] bytes ? "byte[" + bytes.length + "]" : String.valueOf(value);
    }
}
