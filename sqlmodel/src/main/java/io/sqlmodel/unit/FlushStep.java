package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.ColumnDef;
import java.util.ArrayList;
import java.util.List;

/**
 * A batch of a flush: rows of one table that one statement text serves.
 *
 * @param kind what is done
 * @param mapping the class of the rows
 * @param mask the columns that are written; of a deletion those that find the row, 0 for its key
 * @param rows the rows, in the order in which they are written
 * @param reason why the batch stands here, for people
 */
record FlushStep(Kind kind, EntityMapping<Entity> mapping, long mask, List<FlushRow> rows, String reason) {
    /** What a batch does. */
    enum Kind {
        /** Inserts rows. */
        INSERT,
        /** Updates rows. */
        UPDATE,
        /** Writes the foreign keys of rows that refer to each other, after all of them exist. */
        LATE_UPDATE,
        /** Sets foreign keys to NULL, so that rows that refer to each other can be deleted. */
        RELEASE,
        /** Deletes rows. */
        DELETE
    }

    /** Whether a row has the statement of this batch. */
    boolean takes(FlushRow row) {
        return row.mapping == mapping && row.mask == mask;
    }

    @Override
    public String toString() {
        String table = mapping.def().table().name();
        String what = switch (kind) {
            case INSERT -> "INSERT INTO " + table + " " + columns();
            case UPDATE, LATE_UPDATE, RELEASE -> "UPDATE " + table + " SET " + columns();
            case DELETE -> "DELETE FROM " + table;
        };
        int size = size();
        StringBuilder text = new StringBuilder(what)
                .append(": ")
                .append(size)
                .append(size == 1 ? " row" : " rows")
                .append(" (")
                .append(reason)
                .append(")");
        int shown = Math.min(rows.size(), 5);
        for (FlushRow row : rows.subList(0, shown)) {
            text.append("\n    ")
                    .append(
                            row.ofOwner == null
                                    ? EntityAccess.describe(row.entity)
                                    : "all of " + EntityAccess.describe(row.ofOwner.owner()));
        }
        if (shown < rows.size()) {
            text.append("\n    and ").append(rows.size() - shown).append(" more");
        }
        return text.toString();
    }

    /** How many rows are written, as far as is known. */
    private int size() {
        int size = 0;
        for (FlushRow row : rows) {
            size += row.ofOwner == null ? 1 : row.ofOwner.members().size();
        }
        return size;
    }

    private List<String> columns() {
        List<String> names = new ArrayList<>();
        for (ColumnDef column : mapping.def().table().columns()) {
            if ((mask & 1L << column.attribute()) != 0) {
                names.add(column.name());
            }
        }
        return names;
    }
}
