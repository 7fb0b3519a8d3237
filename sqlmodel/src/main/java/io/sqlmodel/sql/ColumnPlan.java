package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.sql.LoaderPart.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a class a query reads, and what becomes of the others. The key and the version always come along,
 * for an object could not be found or written without them (case E29). Immutable.
 */
final class ColumnPlan {
    private final ColumnLoading[] named;
    private final @Nullable ColumnLoading others;
    private final long loaded;

    private ColumnPlan(EntityDef def, ColumnLoading[] named, @Nullable ColumnLoading others) {
        this.named = named;
        this.others = others;
        long mask = 0;
        for (ColumnDef column : def.table().columns()) {
            if (column.primaryKey() || column.version() || of(column) == ColumnLoading.LOAD) {
                mask |= 1L << column.attribute();
            }
        }
        this.loaded = mask;
    }

    /** The plan after an option; of two that name a column the later wins. */
    static ColumnPlan with(@Nullable ColumnPlan before, Columns part) {
        EntityDef def = part.columns().get(0).source().def();
        ColumnLoading[] named =
                before == null ? new ColumnLoading[def.table().columns().size()] : before.named.clone();
        for (Column<?, ?> column : part.columns()) {
            named[column.attribute()] = part.loading();
        }
        ColumnLoading others = part.others() != null || before == null ? part.others() : before.others;
        return new ColumnPlan(def, named, others);
    }

    /** The columns that are read with an object: a bit for each. */
    long loaded() {
        return loaded;
    }

    /** How a column is loaded. */
    @SuppressWarnings("NullAway") // an array of what is named
    ColumnLoading of(ColumnDef column) {
        ColumnLoading own = named[column.attribute()];
        if (own != null) {
            return own;
        }
        return others != null ? others : declared(column);
    }

    static ColumnLoading declared(ColumnDef column) {
        return column.deferred() ? ColumnLoading.DEFER : ColumnLoading.LOAD;
    }
}
