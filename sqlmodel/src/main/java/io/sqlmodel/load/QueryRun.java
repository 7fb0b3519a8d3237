package io.sqlmodel.load;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.compile.Compiled;
import io.sqlmodel.engine.Cursor;
import io.sqlmodel.engine.PartReader;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.LoadMessage;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.row.EntityReader;
import io.sqlmodel.row.EntityRegistry;
import io.sqlmodel.row.Growth;
import io.sqlmodel.row.RowReaders;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.sql.Query;
import io.sqlmodel.sql.TextQuery;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.unit.OpenResult;
import io.sqlmodel.unit.UnitOfWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One run of a query. The first part of its rows is read at once, with what is loaded eagerly; a small result is complete
 * then. Of a large one the rest is read when it is asked for, at the latest before the session writes: as a whole, or for a
 * stream part by part, each with peers of its own, so that objects of parts that are done with can be released.
 */
final class QueryRun<T> implements ResultRows<T>, OpenResult {
    /** The rows of a part, unless the query says how many: as many as one SELECT by keys takes (case E09). */
    static final int PART = 500;

    private final UnitOfWork unit;
    private final RelationLoader relations;
    private final EntityRegistry objects;
    private final Query<T> select;
    private final List<EntityAlias<?>> tables;
    private final JoinPlan joins;
    private final LoaderPlan plan;
    private final Compiled compiled;
    private final boolean divisible;
    private RowReaders readers;
    private @Nullable JoinedLoader joined;
    private @Nullable Cursor cursor;
    private List<T> rows = List.of();

    /** The first part of more rows: read, but without what is loaded with it, which is done for all parts at once. */
    private @Nullable Part begun;

    private boolean standing;
    private volatile boolean complete;
    private boolean streamed;

    /** Whether somebody asked for all rows: then they stay, and can be streamed as well. */
    private boolean kept;

    QueryRun(
            UnitOfWork unit,
            RelationLoader relations,
            EntityRegistry objects,
            Query<T> select,
            List<EntityAlias<?>> tables,
            JoinPlan joins,
            Compiled compiled) {
        this.unit = unit;
        this.relations = relations;
        this.objects = objects;
        this.select = select;
        this.tables = tables;
        this.joins = joins;
        this.plan = select.loaderPlan();
        this.compiled = compiled;
        this.divisible = Parts.divisible(select, tables, joins);
        this.readers = new RowReaders(compiled.outputs(), objects, plan);
        this.joined = joinedLoader();
    }

    private @Nullable JoinedLoader joinedLoader() {
        return joins.isEmpty() ? null : new JoinedLoader(joins, compiled.fetched(), objects);
    }

    /** Executes the statement and reads the first part. */
    void execute(Binder parameters) {
        Part part = new Part(divisible ? partSize() : Integer.MAX_VALUE);
        cursor = unit.connection()
                .open(compiled.sql(), parameters, select.executionOptions().yieldPer(), part);
        if (complete || select.executionOptions().yieldPer() > 0) {
            rows = part.load();
        } else {
            begun = part;
        }
        if (!complete) {
            unit.opened(this, cursor);
        }
    }

    private int partSize() {
        int wanted = select.executionOptions().yieldPer();
        return wanted == 0 ? PART : wanted;
    }

    /** Completes the first part by itself. */
    private void loadBegun() {
        Part part = begun;
        begun = null;
        if (part != null) {
            rows = part.load();
        }
    }

    private List<T> next(int most) {
        return next(new Part(most));
    }

    private List<T> next(Part part) {
        Cursor open = cursor;
        if (open == null || !open.isOpen()) {
            throw new InvalidStateException(LoadMessage.RESULT_ENDED, sql());
        }
        if (part.most == Integer.MAX_VALUE) {
            open.readRest(part);
        } else {
            open.read(part);
        }
        return part.load();
    }

    /** Some rows that are read in one go. */
    private final class Part implements PartReader {
        private int most;
        private int room = 8;
        private final ArrayList<@Nullable Object> values = new ArrayList<>(room);

        Part(int most) {
            this.most = most;
        }

        @Override
        public boolean read(ResultSet result, ColumnReader columns) throws SQLException {
            ColumnReader in = columns.at(compiled.places());
            // After a part the result stands on the first row of the next one.
            if (select instanceof TextQuery<?>) {
                requireColumns(result.getMetaData().getColumnCount());
            }
            boolean more = standing || result.next();
            while (more && values.size() < most) {
                Object value = readers.isOne() ? readers.readOne(in) : readers.read(in);
                if (joined == null || joined.read(value, readers, in)) {
                    add(value);
                }
                more = result.next();
            }
            standing = more;
            complete = !more;
            return more;
        }

        private void add(@Nullable Object value) {
            if (values.size() == room) {
                room = Math.min(most, Growth.after(room));
                values.ensureCapacity(room);
            }
            values.add(value);
        }

        /** What the program wrote may return less than it says. */
        private void requireColumns(int returned) {
            int wanted = compiled.columns();
            if (returned < wanted) {
                throw new QueryException(QueryMessage.TOO_FEW_COLUMNS, returned, wanted, compiled.sql());
            }
        }

        @Override
        public long rows() {
            return values.size();
        }

        /** Loads what comes with the objects, and puts the rows together. */
        List<T> load() {
            if (joined != null) {
                joined.finish();
            }
            List<EntityReader> entities = readers.entities();
            for (int i = 0; i < entities.size(); i++) {
                EntityReader reader = entities.get(i);
                reader.finish();
                LoadPath path = LoadPath.of(select, tables.get(i));
                if (Strategies.leadsOn(reader.mapping(), plan, path)) {
                    relations.eager(reader.mapping(), reader.entities(), plan, path);
                }
            }
            return Queries.shape(select, values, readers.isOne());
        }
    }

    @Override
    public List<T> all() {
        requireNotStreamed();
        if (!complete) {
            unit.operation(() -> {
                readRest();
                return null;
            });
        }
        kept = true;
        return rows;
    }

    @Override
    public List<T> read() {
        requireNotStreamed();
        if (begun != null) {
            unit.operation(() -> {
                loadBegun();
                return null;
            });
        }
        return rows;
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    private void requireNotStreamed() {
        if (streamed) {
            throw new InvalidStateException(LoadMessage.STREAMED, sql());
        }
    }

    private void readRest() {
        Part part = begun;
        if (part != null) {
            begun = null;
            part.most = Integer.MAX_VALUE;
            rows = next(part);
            return;
        }
        List<T> all = new ArrayList<>(rows);
        int wanted = select.executionOptions().yieldPer();
        while (!complete) {
            all.addAll(next(wanted == 0 ? Integer.MAX_VALUE : wanted));
        }
        rows = all;
    }

    @Override
    public Stream<T> stream() {
        requireNotStreamed();
        if (kept) {
            return rows.stream();
        }
        if (complete) {
            return part().stream();
        }
        return StreamSupport.stream(new PartsOfStream(part().iterator()), false).onClose(this::end);
    }

    @Override
    public List<T> part() {
        if (!streamed) {
            List<T> first = read();
            streamed = true;
            rows = List.of();
            return first;
        }
        if (complete) {
            return List.of();
        }
        return unit.operation(() -> {
            readers = new RowReaders(compiled.outputs(), objects, plan);
            joined = joinedLoader();
            return next(partSize());
        });
    }

    /** Reads the next part when the one before is used up. */
    private final class PartsOfStream extends AbstractSpliterator<T> {
        private Iterator<T> part;

        PartsOfStream(Iterator<T> first) {
            super(Long.MAX_VALUE, Spliterator.ORDERED);
            this.part = first;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            if (!complete && !isOpen()) {
                throw new InvalidStateException(LoadMessage.RESULT_ENDED, sql());
            }
            if (!part.hasNext()) {
                part = part().iterator();
            }
            if (!part.hasNext()) {
                return false;
            }
            action.accept(part.next());
            return true;
        }
    }

    private boolean isOpen() {
        return cursor != null && cursor.isOpen();
    }

    @Override
    public void settle() {
        if (!streamed) {
            readRest();
        }
    }

    @Override
    public void end() {
        if (cursor != null) {
            cursor.close();
        }
    }

    @Override
    public String sql() {
        return compiled.sql();
    }
}
