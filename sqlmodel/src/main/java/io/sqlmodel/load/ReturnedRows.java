package io.sqlmodel.load;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.compile.Compiled;
import io.sqlmodel.row.EntityReader;
import io.sqlmodel.row.RowReaders;
import io.sqlmodel.sql.Change;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.sql.Returning;
import io.sqlmodel.unit.BulkWrites;
import io.sqlmodel.unit.StaleAttributes;
import io.sqlmodel.unit.UnitOfWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the statements of one session that write rows and return them. */
public final class ReturnedRows {
    private final UnitOfWork unit;
    private final BulkWrites writes;
    private final RelationLoader relations;

    /**
     * The statements of a session.
     *
     * @param unit its unit of work
     */
    public ReturnedRows(UnitOfWork unit) {
        this.unit = unit;
        this.writes = new BulkWrites(unit);
        this.relations = RelationLoader.of(unit, unit.objects());
    }

    /**
     * Runs a statement and reads the rows that it returns.
     *
     * @param <T> what a row becomes
     * @param statement the statement
     * @return the rows
     */
    public <T> ResultRows<T> write(Returning<T> statement) {
        return unit.operation(() -> {
            Change<?> change = statement.change();
            StaleAttributes stale = writes.begin(change);
            Compiled compiled = unit.database().compiler().compile(statement);
            RowReaders readers = new RowReaders(compiled.outputs(), unit.objects(), LoaderPlan.NONE);
            List<@Nullable Object> read = unit.connection()
                    .query(compiled.sql(), Binder.of(statement), (result, in) -> {
                        // What the rows bring is newer than what expires.
                        writes.written(change, stale);
                        return Queries.rows(result, in, readers);
                    });
            for (EntityReader reader : readers.entities()) {
                reader.finish();
                written(change, reader);
            }
            return new ResultRows.Complete<>(Queries.shape(statement, read, readers.isOne()), compiled.sql());
        });
    }

    private void written(Change<?> change, EntityReader reader) {
        if (change.kind() == Change.Kind.DELETE) {
            writes.deleted(reader.entities());
            return;
        }
        if (change.kind() == Change.Kind.INSERT && change.overwritten().isEmpty()) {
            writes.inserted(reader.mapping(), reader.entities());
        }
        relations.eager(reader.mapping(), reader.entities(), LoaderPlan.NONE);
    }
}
