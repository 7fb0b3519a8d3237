package io.sqlmodel.load;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.compile.KeyedSelect;
import io.sqlmodel.engine.ResultReader;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.row.EntityReader;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ParameterWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One object by its key: both ends of the statement, for many sessions do nothing else. */
final class KeyedRow implements Binder, ResultReader<@Nullable Entity> {
    private final KeyedSelect select;
    private final Object key;
    private final EntityReader reader;
    private final @Nullable JoinedLoader joined;
    private int count;

    /**
     * A reader of an object.
     *
     * @param select a statement for one key
     * @param joined reads the relationships that stand in the same rows; null for none
     */
    KeyedRow(KeyedSelect select, Object key, EntityReader reader, @Nullable JoinedLoader joined) {
        this.select = select;
        this.key = key;
        this.reader = reader;
        this.joined = joined;
    }

    @Override
    public void bind(ParameterWriter out) throws SQLException {
        select.bind(out, key);
    }

    @Override
    public @Nullable Entity read(ResultSet rows, ColumnReader columns) throws SQLException {
        ColumnReader in = columns.at(select.places());
        if (key instanceof Long number) {
            in.expect(number);
        }
        while (rows.next()) {
            Entity entity = reader.read(in);
            if (joined != null) {
                joined.read(entity, reader, in);
            }
            count++;
        }
        return reader.last();
    }

    @Override
    public long rows(@Nullable Entity result) {
        return count;
    }
}
