package io.sqlmodel.unit;

import io.sqlmodel.compile.ArrayRows;
import io.sqlmodel.compile.EntityStatements;
import io.sqlmodel.compile.KeyedDelete;
import io.sqlmodel.compile.RowBinder;
import io.sqlmodel.compile.ValueRows;
import io.sqlmodel.compile.WriteRow;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.error.StaleDataException;
import io.sqlmodel.generated.Changes;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the UPDATEs and DELETEs of a flush as batches, and compares how many rows they found (cases H16 to H18). */
final class FlushWrites {
    private static final Logger LOG = LoggerFactory.getLogger(FlushWrites.class);

    /** How many objects a message names. */
    private static final int NAMED = 5;

    private static final @Nullable Object[] NO_VERSIONS = {};

    private final UnitOfWork unit;

    FlushWrites(UnitOfWork unit) {
        this.unit = unit;
    }

    void update(FlushStep step) {
        EntityMapping<Entity> mapping = step.mapping();
        WriteRow statement = unit.database().compiler().statements(mapping).update(step.mask());
        @Nullable Object[] versions = nextVersions(step);
        List<FlushRow> rows = step.rows();
        int[] counts = write(statement, rows.size(), (i, out) -> {
            FlushRow row = rows.get(i);
            int at = 0;
            for (int attribute : statement.set()) {
                at++;
                if (row.writesNull(attribute)) {
                    setNull(out, at, mapping, attribute);
                } else {
                    mapping.bind(row.entity, attribute, out, at);
                }
            }
            where(statement, row, versions.length == 0 ? null : versions[i], out, at);
        });
        if (matched(counts) != rows.size()) {
            throw stale(SessionMessage.STALE_UPDATE, step, counts);
        }
        unit.updated(rows, (keyOf(mapping) & step.mask()) != 0);
        long referable = ReferringKey.referable(mapping) & step.mask();
        unit.moved(mapping, referable, referable == 0 ? List.of() : moves(rows));
    }

    private static List<FlushFollowing.Move> moves(List<FlushRow> rows) {
        List<FlushFollowing.Move> moves = new ArrayList<>(rows.size());
        for (FlushRow row : rows) {
            if (row.replaced == null) {
                moves.add(new FlushFollowing.Move(
                        row.entity, FlushFollowing.committed(row.entity), FlushFollowing.current(row.entity)));
            }
        }
        return moves;
    }

    /** Sets columns to NULL or a stand-in, in the database only: a later step of the flush writes or deletes the row. */
    void release(FlushStep step) {
        EntityMapping<Entity> mapping = step.mapping();
        WriteRow statement = unit.database().compiler().statements(mapping).update(step.mask());
        List<FlushRow> rows = step.rows();
        List<@Nullable Object[]> standIns = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            standIns.add(standIns(statement, mapping));
        }
        write(statement, rows.size(), (i, out) -> {
            int at = 0;
            for (int attribute : statement.set()) {
                Object standIn = standIns.get(i)[at];
                set(out, ++at, standIn, mapping.def().table().columns().get(attribute));
            }
            where(statement, rows.get(i), version(rows.get(i)), out, at);
        });
        long key = ReferringKey.referable(mapping) & step.mask();
        List<FlushFollowing.Move> moves = new ArrayList<>();
        for (int i = 0; i < rows.size() && key != 0; i++) {
            moves.add(stood(rows.get(i).entity, statement, standIns.get(i)));
        }
        unit.moved(mapping, key, moves);
    }

    private static @Nullable Object[] standIns(WriteRow statement, EntityMapping<Entity> mapping) {
        @Nullable Object[] standIns = new @Nullable Object[statement.set().length];
        for (int i = 0; i < standIns.length; i++) {
            standIns[i] = FlushStandIns.of(
                    mapping.def().table().columns().get(statement.set()[i]));
        }
        return standIns;
    }

    /** An object whose row has stand-ins by now: it is found by them, and what the database took along follows. */
    private FlushFollowing.Move stood(Entity entity, WriteRow statement, @Nullable Object[] standIns) {
        @Nullable Object[] before = FlushFollowing.committed(entity);
        Object formerKey = EntityAccess.committedKey(entity);
        for (int i = 0; i < standIns.length; i++) {
            int attribute = statement.set()[i];
            if ((EntityAccess.dirty(entity) & 1L << attribute) != 0) {
                EntityAccess.recommit(entity, attribute, standIns[i]);
            }
        }
        unit.followed(entity, formerKey);
        return new FlushFollowing.Move(entity, before, FlushFollowing.committed(entity));
    }

    void delete(FlushStep step) {
        EntityMapping<Entity> mapping = step.mapping();
        EntityStatements statements = unit.database().compiler().statements(mapping);
        WriteRow statement = step.mask() == 0 ? statements.delete() : statements.delete(step.mask());
        List<FlushRow> rows = step.rows();
        if (rows.get(0).ofOwner != null) {
            deleteOfOwners(step, statement);
            return;
        }
        KeyedDelete keyed = rows.size() > 1 && step.mask() == 0 ? statement.keyed() : null;
        int[] counts = keyed != null
                ? deleteKeyed(keyed, keys(rows))
                : write(
                        statement,
                        rows.size(),
                        (i, out) -> where(statement, rows.get(i), version(rows.get(i)), out, 0));
        int found = step.mask() == 0 ? matched(counts) : rowsFound(counts);
        if (found != rows.size()) {
            if (EntityAccess.version(mapping) != null || rows.stream().anyMatch(row -> row.link)) {
                throw stale(SessionMessage.STALE_DELETE, step, counts);
            }
            LOG.warn(
                    "DELETE FROM {} was expected to delete {} rows and deleted {}: the others were gone already",
                    mapping.def().table().name(),
                    rows.size(),
                    found);
        }
        List<Entity> removed = new ArrayList<>(rows.size());
        for (FlushRow row : rows) {
            if (EntityAccess.owner(row.entity) == unit) {
                removed.add(row.entity);
            }
        }
        unit.removed(removed);
    }

    /** Deletes links by the objects at one end: others may have added some, but all that are known must be there (C09). */
    private void deleteOfOwners(FlushStep step, WriteRow statement) {
        List<FlushRow> rows = step.rows();
        KeyedDelete keyed = rows.size() > 1 ? statement.keyed() : null;
        int[] counts;
        if (keyed == null) {
            counts = write(statement, rows.size(), (i, out) -> where(statement, rows.get(i), null, out, 0));
        } else {
            int column = statement.where()[0];
            List<Object> keys = new ArrayList<>(rows.size());
            for (FlushRow row : rows) {
                keys.add(Objects.requireNonNull(row.mapping.get(row.entity, column), "what is linked has a key"));
            }
            counts = deleteKeyed(keyed, keys);
        }
        int expected = 0;
        for (FlushRow row : rows) {
            expected += Objects.requireNonNull(row.ofOwner).members().size();
        }
        boolean counted = IntStream.of(counts).noneMatch(count -> count == Statement.SUCCESS_NO_INFO);
        if (counted && matched(counts) < expected) {
            throw stale(SessionMessage.STALE_DELETE, step, expected, counts);
        }
    }

    private static List<Object> keys(List<FlushRow> rows) {
        List<Object> keys = new ArrayList<>(rows.size());
        for (FlushRow row : rows) {
            keys.add(Objects.requireNonNull(EntityAccess.committedKey(row.existing()), "what has a row has a key"));
        }
        return keys;
    }

    private int[] deleteKeyed(KeyedDelete statement, List<Object> keys) {
        int found = 0;
        for (int from = 0; from < keys.size(); from += EntityStatements.MANY_ROWS) {
            List<Object> part = keys.subList(from, Math.min(from + EntityStatements.MANY_ROWS, keys.size()));
            found += unit.connection().update(statement.sql(), statement.binder(part));
        }
        return new int[] {found};
    }

    /** Several rows by one statement where there is such a one: then there is one count for all of them. */
    private int[] write(WriteRow statement, int rows, RowBinder binder) {
        ArrayRows many = rows > 1 ? statement.many() : null;
        if (many != null) {
            return new int[] {unit.connection().update(many.sql(), out -> many.bind(out, rows, binder))};
        }
        ValueRows values = statement.values();
        return values == null || values.rows(rows) == 0
                ? unit.connection().batch(statement.sql(), rows, binder)
                : new int[] {writeValues(statement, values, rows, binder)};
    }

    private int writeValues(WriteRow statement, ValueRows values, int rows, RowBinder binder) {
        int found = 0;
        int from = 0;
        for (int size = values.rows(rows); size > 0; size = values.rows(rows - from)) {
            int first = from;
            int of = size;
            int count = Math.min(of, rows - from);
            found += unit.connection().update(values.sql(of), out -> values.bind(out, first, count, of, binder));
            from += count;
        }
        int done = from;
        return rows == done
                ? found
                : found
                        + matched(unit.connection()
                                .batch(statement.sql(), rows - done, (row, out) -> binder.bind(done + row, out)));
    }

    private static long keyOf(EntityMapping<Entity> mapping) {
        long mask = 0;
        for (int attribute : mapping.key()) {
            mask |= 1L << attribute;
        }
        return mask;
    }

    /** Counts up the versions of the rows and returns those that they had; nothing where there are none. */
    private static @Nullable Object[] nextVersions(FlushStep step) {
        ColumnDef column = EntityAccess.version(step.mapping());
        if (column == null) {
            return NO_VERSIONS;
        }
        @Nullable Object[] before = new @Nullable Object[step.rows().size()];
        for (int i = 0; i < before.length; i++) {
            Entity entity = step.rows().get(i).entity;
            before[i] = version(step.rows().get(i));
            if ((step.mask() & 1L << column.attribute()) != 0) {
                step.mapping().set(entity, column.attribute(), FlushVersions.next(column, before[i]));
                EntityAccess.loaded(entity, EntityAccess.loaded(entity) | 1L << column.attribute());
            }
        }
        return before;
    }

    private static @Nullable Object version(FlushRow row) {
        ColumnDef column = EntityAccess.version(row.mapping);
        return column == null ? null : FlushVersions.expected(row, column);
    }

    private static void where(
            WriteRow statement, FlushRow row, @Nullable Object version, ParameterWriter out, int after)
            throws SQLException {
        int at = after;
        for (int attribute : statement.where()) {
            ColumnDef column = row.mapping.def().table().columns().get(attribute);
            at++;
            if (column.version()) {
                set(out, at, version, column);
            } else if ((EntityAccess.dirty(row.existing()) & 1L << attribute) != 0
                    && EntityAccess.committed(row.existing(), attribute) != Changes.UNKNOWN) {
                set(out, at, EntityAccess.committed(row.existing(), attribute), column);
            } else {
                row.mapping.bind(row.existing(), attribute, out, at);
            }
        }
    }

    private static void setNull(ParameterWriter out, int at, EntityMapping<Entity> mapping, int attribute)
            throws SQLException {
        set(out, at, null, mapping.def().table().columns().get(attribute));
    }

    @SuppressWarnings("unchecked") // the value is one of the column
    private static void set(ParameterWriter out, int at, @Nullable Object value, ColumnDef column) throws SQLException {
        out.set(at, value, (ColumnType<Object>) column.type());
    }

    private static int matched(int[] counts) {
        int matched = 0;
        for (int count : counts) {
            matched += count == Statement.SUCCESS_NO_INFO ? 1 : count;
        }
        return matched;
    }

    /** How many deletions of a batch found something: one that goes by other columns than the key may find several. */
    private static int rowsFound(int[] counts) {
        int found = 0;
        for (int count : counts) {
            found += count == 0 ? 0 : 1;
        }
        return found;
    }

    private static StaleDataException stale(SessionMessage message, FlushStep step, int[] counts) {
        return stale(message, step, step.rows().size(), counts);
    }

    private static StaleDataException stale(SessionMessage message, FlushStep step, int expected, int[] counts) {
        return new StaleDataException(
                message, step.mapping().def().table().name(), expected, matched(counts), missing(step.rows(), counts));
    }

    /** The objects whose rows were not found; one of all, where the database counts only the whole. */
    private static String missing(List<FlushRow> rows, int[] counts) {
        boolean single = counts.length == rows.size();
        List<String> names = IntStream.range(0, rows.size())
                .filter(i -> !single || counts[i] == 0)
                .mapToObj(i -> EntityAccess.describe(rows.get(i).entity))
                .toList();
        String shown = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
        return (single ? "" : "one or more of ") + shown + more;
    }
}
