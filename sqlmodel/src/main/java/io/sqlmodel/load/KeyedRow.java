package io.sqlmodel.load;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.compile.KeyedSelect;
import io.sqlmodel.engine.ResultReader;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.row.EntityReader;
import io.sqlmodel.row.EntityRegistry;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ParameterWriter;
import io.sqlmodel.unit.UnitOfWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One object by its key, with nothing joined: both ends of the statement, for many sessions do nothing else. */
final class KeyedRow implements Binder, ResultReader<@Nullable Entity> {
    private final KeyedSelect select;
    private final Object key;
    private final LoaderPlan plan;
    private final EntityRegistry objects;

    private KeyedRow(KeyedSelect select, Object key, LoaderPlan plan, EntityRegistry objects) {
        this.select = select;
        this.key = key;
        this.plan = plan;
        this.objects = objects;
    }

    /**
     * Reads the row of a primary key.
     *
     * @param key the key
     * @param plan what the group of a new object is for
     * @return the object; null if there is no such row
     */
    static @Nullable Entity read(UnitOfWork unit, EntityMapping<?> mapping, Object key, LoaderPlan plan) {
        KeyedSelect select = unit.database()
                .compiler()
                .statements(KeyedReads.erased(mapping))
                .byKeys(plan.columns(mapping.def()), 1);
        KeyedRow row = new KeyedRow(select, key, plan, unit.objects());
        return unit.connection().query(select.sql(), row, row);
    }

    @Override
    public void bind(ParameterWriter out) throws SQLException {
        select.bind(out, key);
    }

    /** The reader is made here, and goes nowhere else, so that the JVM can do without the object. */
    @Override
    public @Nullable Entity read(ResultSet rows, ColumnReader columns) throws SQLException {
        ColumnReader in = columns.at(select.places());
        if (key instanceof Long number) {
            in.expect(number);
        }
        EntityReader reader = new EntityReader(select.columns(), objects, new Peers(plan, 1));
        while (rows.next()) {
            reader.read(in);
        }
        return reader.last();
    }

    @Override
    public long rows(@Nullable Entity result) {
        return result == null ? 0 : 1;
    }
}
