package io.sqlmodel.engine;

import io.sqlmodel.type.Codecs;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers the values it binds. In use only after {@code logParameters(true)}. */
final class RecordingWriter extends ParameterWriter {
    /** More are counted, but not kept. */
    private static final int LIMIT = 100;

    private final List<@Nullable Object> values = new ArrayList<>();
    private int bound;

    RecordingWriter(PreparedStatement statement, Codecs codecs) {
        super(statement, codecs);
    }

    @Override
    public void setBoolean(int index, boolean value) throws SQLException {
        keep(value);
        super.setBoolean(index, value);
    }

    @Override
    public void setInt(int index, int value) throws SQLException {
        keep(value);
        super.setInt(index, value);
    }

    @Override
    public void setLong(int index, long value) throws SQLException {
        keep(value);
        super.setLong(index, value);
    }

    @Override
    public void setDouble(int index, double value) throws SQLException {
        keep(value);
        super.setDouble(index, value);
    }

    @Override
    public <T> void set(int index, @Nullable T value, ColumnType<T> type) throws SQLException {
        keep(value instanceof byte[] bytes ? bytes.length + " bytes" : value);
        super.set(index, value, type);
    }

    @Override
    public void setArray(int index, String type, @Nullable Object[] elements) throws SQLException {
        keep(Arrays.stream(elements).limit(LIMIT).toList());
        super.setArray(index, type, elements);
    }

    @Override
    public void setArray(int index, @Nullable Object[] elements) throws SQLException {
        keep(Arrays.stream(elements).limit(LIMIT).toList());
        super.setArray(index, elements);
    }

    private void keep(@Nullable Object value) {
        bound++;
        if (values.size() < LIMIT) {
            values.add(value);
        }
    }

    /** The values in the order in which they were bound. */
    @Override
    public String toString() {
        return bound > LIMIT ? values + " and " + (bound - LIMIT) + " more" : values.toString();
    }
}
