package io.sqlmodel.unit;

import io.sqlmodel.compile.InsertRows;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.row.KeyReader;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ColumnType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives new objects the defaults of their rows, which come back with their keys and in any order. */
final class FlushIdentified {
    private final EntityMapping<Entity> mapping;
    private final int[] returned;
    private final KeyReader keys;

    FlushIdentified(EntityMapping<Entity> mapping, InsertRows statement) {
        this.mapping = mapping;
        this.returned = statement.returned();
        List<ColumnType<?>> types = new ArrayList<>();
        for (int attribute : statement.identified()) {
            types.add(mapping.def().table().columns().get(attribute).type());
        }
        this.keys = new KeyReader(
                types,
                IntStream.rangeClosed(returned.length + 1, returned.length + types.size())
                        .toArray());
    }

    /**
     * Gives the objects that no row was found for: the database has their keys in another form, such as text without
     * trailing blanks.
     */
    Collection<Entity> read(ResultSet rows, ColumnReader in, List<Entity> entities) throws SQLException {
        Map<@Nullable Object, Entity> byKey = new HashMap<>();
        for (Entity entity : entities) {
            byKey.put(EntityAccess.key(entity), entity);
        }
        while (rows.next()) {
            Entity entity = byKey.remove(keys.read(in));
            if (entity != null) {
                for (int attribute = 0; attribute < returned.length; attribute++) {
                    mapping.read(entity, returned[attribute], in, attribute + 1);
                }
            }
        }
        return byKey.values();
    }
}
