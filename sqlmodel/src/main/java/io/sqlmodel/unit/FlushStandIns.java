package io.sqlmodel.unit;

import io.sqlmodel.meta.ColumnDef;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Values that hold a place in a unique column for the time of a flush, while two rows swap theirs. */
final class FlushStandIns {
    private FlushStandIns() {}

    /**
     * A value that no row has.
     *
     * @param column the column
     * @return NULL where the column allows it; otherwise a random value that is unlike those in use
     */
    static @Nullable Object of(ColumnDef column) {
        if (column.nullable()) {
            return null;
        }
        Class<?> type = column.type().javaType();
        ThreadLocalRandom random = ThreadLocalRandom.current();
        if (type == String.class) {
            String text = UUID.randomUUID().toString().replace("-", "");
            return column.length() == 0 || column.length() >= text.length() ? text : text.substring(0, column.length());
        }
        if (type == Long.class) {
            return random.nextLong(Long.MIN_VALUE, Long.MIN_VALUE / 2);
        }
        if (type == Integer.class) {
            return random.nextInt(Integer.MIN_VALUE, Integer.MIN_VALUE / 2);
        }
        if (type == Short.class) {
            return (short) random.nextInt(Short.MIN_VALUE, Short.MIN_VALUE / 2);
        }
        return type == UUID.class ? UUID.randomUUID() : null;
    }
}
