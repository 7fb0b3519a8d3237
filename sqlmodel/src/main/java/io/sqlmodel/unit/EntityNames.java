package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.ColumnDef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How messages name an object: by class and primary key, never by another column. */
final class EntityNames {
    private EntityNames() {}

    /**
     * The name of an object.
     *
     * @param entity the object
     * @return for example {@code Hero#7}, {@code HeroTeamLink#(1, 2)}, or {@code Hero (new)} without a key
     */
    static String of(Entity entity) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        List<@Nullable Object> key = new ArrayList<>();
        for (ColumnDef column : mapping.def().table().primaryKey()) {
            Object value = mapping.get(entity, column.attribute());
            if (value == null) {
                return mapping.def().name() + " (new)";
            }
            key.add(value);
        }
        String text = key.toString();
        return mapping.def().name()
                + "#"
                + (key.size() == 1 ? String.valueOf(key.get(0)) : "(" + text.substring(1, text.length() - 1) + ")");
    }
}
