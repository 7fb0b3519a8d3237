package io.sqlmodel.unit;

import io.sqlmodel.compile.EntityStatements;
import io.sqlmodel.compile.InsertRows;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ColumnDef.Generation;
import io.sqlmodel.type.ColumnReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sends the INSERTs of a flush. Rows whose keys the database makes go as multi-row INSERTs that return them.
 *
 * <p>No database promises the order of the returned rows, but each hands out ascending keys in the order of the VALUES.
 * So the keys are put in order, and each lands on its own object. Rows that only get other defaults of the database bring
 * their keys along, and are found by them.
 */
final class FlushInserts {
    private final UnitOfWork unit;

    FlushInserts(UnitOfWork unit) {
        this.unit = unit;
    }

    void run(FlushStep step) {
        EntityMapping<Entity> mapping = step.mapping();
        List<Entity> entities = new ArrayList<>(step.rows().size());
        for (FlushRow row : step.rows()) {
            entities.add(row.entity);
        }
        EntityStatements statements = unit.database().compiler().statements(mapping);
        long mask = step.mask();
        InsertRows single = statements.insert(mask, 1);
        List<Entity> unread = new ArrayList<>();
        if (single.returned().length == 0 && (entities.size() == 1 || !statements.insertsLists(mask))) {
            unit.connection()
                    .batch(single.sql(), entities.size(), (row, out) -> single.bind(out, mapping, entities.get(row)));
        } else {
            int generated = generatedKey(mapping, single.returned());
            int size = generated >= 0 || keysAreKnown(mapping, mask) ? statements.maxRows(mask) : 1;
            for (int from = 0; from < entities.size(); from += size) {
                List<Entity> chunk = entities.subList(from, Math.min(from + size, entities.size()));
                unread.addAll(insert(statements.insert(mask, chunk.size()), mapping, chunk, generated));
            }
        }
        long columns = EntityAccess.columns(mapping);
        for (Entity entity : entities) {
            EntityAccess.loaded(entity, EntityAccess.loaded(entity) | columns);
        }
        for (Entity entity : unread) {
            for (int attribute : single.returned()) {
                EntityAccess.loaded(entity, EntityAccess.loaded(entity) & ~(1L << attribute));
            }
        }
        unit.inserted(mapping, entities);
    }

    /** Gives new objects what the client makes: UUID keys and the first version. */
    void complete(FlushStep step) {
        for (ColumnDef column : step.mapping().def().table().columns()) {
            if (column.generated() == Generation.CLIENT) {
                step.rows().forEach(row -> makeKey(row, column.attribute()));
            } else if (column.version()) {
                step.rows()
                        .forEach(row -> row.mapping.set(row.entity, column.attribute(), FlushVersions.first(column)));
            }
        }
    }

    private static void makeKey(FlushRow row, int attribute) {
        if (row.mapping.get(row.entity, attribute) == null) {
            row.mapping.set(row.entity, attribute, TimeOrderedUuids.next());
        }
    }

    private static int generatedKey(EntityMapping<Entity> mapping, int[] returned) {
        for (int attribute : returned) {
            ColumnDef column = mapping.def().table().columns().get(attribute);
            if (column.primaryKey() && column.generated() == Generation.DATABASE) {
                return attribute;
            }
        }
        return -1;
    }

    /** Whether the objects have all of their keys before they are inserted. */
    private static boolean keysAreKnown(EntityMapping<Entity> mapping, long mask) {
        return IntStream.of(mapping.key()).allMatch(attribute -> (mask & 1L << attribute) != 0);
    }

    /** Gives the objects whose defaults are not known yet. */
    private Collection<Entity> insert(
            InsertRows statement, EntityMapping<Entity> mapping, List<Entity> entities, int generated) {
        int[] returned = statement.returned();
        if (returned.length == 0) {
            unit.connection().update(statement.sql(), out -> statement.bindAll(out, mapping, entities));
            return List.of();
        }
        if (statement.identified().length > 0) {
            FlushIdentified identified = new FlushIdentified(mapping, statement);
            return unit.connection()
                    .query(
                            statement.sql(),
                            out -> statement.bindAll(out, mapping, entities),
                            (rows, in) -> identified.read(rows, in, entities));
        }
        unit.connection().query(statement.sql(), out -> statement.bindAll(out, mapping, entities), (rows, in) -> {
            read(rows, in, mapping, returned, entities);
            return entities;
        });
        if (generated >= 0 && !isAscending(mapping, entities, generated)) {
            putInOrder(mapping, entities, generated, returned);
        }
        return List.of();
    }

    private static void read(
            ResultSet rows, ColumnReader in, EntityMapping<Entity> mapping, int[] returned, List<Entity> entities)
            throws SQLException {
        for (Entity entity : entities) {
            if (!rows.next()) {
                throw new SQLException("The database returned fewer rows than it was given to insert");
            }
            for (int i = 0; i < returned.length; i++) {
                mapping.read(entity, returned[i], in, i + 1);
            }
        }
    }

    private static boolean isAscending(EntityMapping<Entity> mapping, List<Entity> entities, int key) {
        long last = Long.MIN_VALUE;
        for (Entity entity : entities) {
            long value = number(mapping.get(entity, key));
            if (value < last) {
                return false;
            }
            last = value;
        }
        return true;
    }

    private static void putInOrder(EntityMapping<Entity> mapping, List<Entity> entities, int key, int[] returned) {
        List<@Nullable Object[]> values = new ArrayList<>(entities.size());
        for (Entity entity : entities) {
            @Nullable Object[] row = new @Nullable Object[returned.length + 1];
            row[returned.length] = mapping.get(entity, key);
            for (int i = 0; i < returned.length; i++) {
                row[i] = mapping.get(entity, returned[i]);
            }
            values.add(row);
        }
        values.sort(Comparator.comparingLong(row -> number(row[returned.length])));
        for (int row = 0; row < entities.size(); row++) {
            for (int i = 0; i < returned.length; i++) {
                mapping.set(entities.get(row), returned[i], values.get(row)[i]);
            }
        }
    }

    private static long number(@Nullable Object key) {
        return key instanceof Number number ? number.longValue() : 0;
    }
}
