package io.sqlmodel.unit;

import io.sqlmodel.generated.Changes;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.ColumnDef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which columns of a row a flush writes: net changes only (case H06). */
final class FlushMasks {
    private FlushMasks() {}

    /**
     * The columns that every new row of a class writes: all but those the database may supply.
     *
     * @param mapping the class's mapping
     * @return a bit for each column
     */
    static long always(EntityMapping<Entity> mapping) {
        long mask = 0;
        for (ColumnDef column : mapping.def().table().columns()) {
            if (!column.fromServer()) {
                mask |= 1L << column.attribute();
            }
        }
        return mask;
    }

    /**
     * The columns of a new row: all but those the database supplies and the object never set.
     *
     * @param row the row
     * @param always the columns that every new row of the class writes
     * @return a bit for each column
     */
    static long insert(FlushRow row, long always) {
        long supplied = EntityAccess.columns(row.mapping) & ~always;
        long set = (EntityAccess.loaded(row.entity) | assigned(row)) & supplied;
        return set == 0 ? always : insert(row, always, set);
    }

    private static long insert(FlushRow row, long always, long set) {
        long mask = always;
        for (ColumnDef column : row.mapping.def().table().columns()) {
            long bit = 1L << column.attribute();
            if (column.fromServer() && (set & bit) != 0 && !isMissingKey(row, column)) {
                mask |= bit;
            }
        }
        return mask;
    }

    /** A generated key that was set to null by hand counts as not set. */
    private static boolean isMissingKey(FlushRow row, ColumnDef column) {
        return column.primaryKey() && row.mapping.get(row.entity, column.attribute()) == null;
    }

    /**
     * The columns of an existing row whose value differs from the committed one, foreign keys that the flush will write
     * included; the version counter joins them when there are any.
     *
     * @param row the row
     * @return a bit for each column, 0 when nothing has changed after all
     */
    static long update(FlushRow row) {
        long mask = (row.replaced == null ? changed(row) : replacing(row)) | row.emptied;
        ColumnDef version = EntityAccess.version(row.mapping);
        return mask == 0 || version == null ? mask : mask | 1L << version.attribute();
    }

    /** What a new object sets, explicit nulls included; the row keeps the rest (cases B15, H08). */
    private static long replacing(FlushRow row) {
        long set = EntityAccess.loaded(row.entity) | assigned(row);
        long mask = 0;
        for (ColumnDef column : row.mapping.def().table().columns()) {
            if (!column.primaryKey() && !column.version()) {
                mask |= set & 1L << column.attribute();
            }
        }
        return mask;
    }

    private static long changed(FlushRow row) {
        long mask = 0;
        for (long rest = EntityAccess.dirty(row.entity) & EntityAccess.columns(row.mapping);
                rest != 0;
                rest &= rest - 1) {
            int attribute = Long.numberOfTrailingZeros(rest);
            if (differs(row, attribute, row.mapping.get(row.entity, attribute))) {
                mask |= 1L << attribute;
            }
        }
        for (int i = 0; i < row.references.size(); i++) {
            mask = reference(row, row.references.get(i), mask);
        }
        return mask;
    }

    private static long reference(FlushRow row, FlushReference reference, long before) {
        long mask = before;
        Entity target = reference.target();
        for (int i = 0; i < reference.columns().length; i++) {
            int column = reference.columns()[i];
            long bit = 1L << column;
            boolean known =
                    target == null || EntityAccess.isKnown(target, reference.targetColumns()[i]);
            Object value = target == null
                    ? null
                    : EntityAccess.mapping(target).get(target, reference.targetColumns()[i]);
            if (!known || (target != null && value == null) || differs(row, column, value)) {
                mask |= bit;
            } else {
                mask &= ~bit;
            }
        }
        return mask;
    }

    private static boolean differs(FlushRow row, int attribute, @Nullable Object value) {
        Object committed;
        if ((EntityAccess.dirty(row.entity) & 1L << attribute) != 0) {
            committed = EntityAccess.committed(row.entity, attribute);
            if (committed == Changes.UNKNOWN) {
                return true;
            }
        } else if (EntityAccess.isLoaded(row.entity, attribute)) {
            committed = row.mapping.get(row.entity, attribute);
        } else {
            return true;
        }
        return !Objects.deepEquals(committed, value);
    }

    /** The columns that foreign keys of the flush are written to. */
    static long assigned(FlushRow row) {
        long mask = 0;
        for (int i = 0; i < row.references.size(); i++) {
            for (int column : row.references.get(i).columns()) {
                mask |= 1L << column;
            }
        }
        return mask;
    }
}
