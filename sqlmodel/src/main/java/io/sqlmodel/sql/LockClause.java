package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * FOR UPDATE and its kin: what a query does to its rows until the transaction ends. Left out on a database that does not
 * lock rows.
 *
 * @param strength whom it keeps out; null for no clause
 * @param others what it does about rows that others have locked
 * @param of the tables whose rows are locked; none for all
 */
record LockClause(@Nullable Strength strength, Wait others, List<EntityAlias<?>> of) implements Node {
    static final LockClause NONE = new LockClause(null, Wait.WAITS, List.of());

    /** Whom a lock keeps out. */
    enum Strength {
        /** All who want to write the rows, or to lock them. */
        UPDATE,
        /** All who want to write the rows. */
        SHARE
    }

    /** What happens where others have a lock. */
    enum Wait {
        WAITS(""),
        NO_WAIT(" NOWAIT"),
        SKIPS(" SKIP LOCKED");

        private final String sql;

        Wait(String sql) {
            this.sql = sql;
        }
    }

    LockClause with(Strength changed) {
        return new LockClause(changed, others, of);
    }

    LockClause with(Wait changed, String call) {
        requireLock(call);
        return new LockClause(strength, changed, of);
    }

    LockClause of(List<? extends EntityAlias<?>> tables) {
        requireLock("of");
        return new LockClause(strength, others, List.copyOf(tables));
    }

    private void requireLock(String call) {
        if (strength == null) {
            throw new QueryException(QueryMessage.NO_LOCK, call);
        }
    }

    /**
     * The same for the tables that no row is without, unless others were named: databases refuse to lock the far side of an
     * outer join, and what is read along with objects is not asked for.
     */
    LockClause within(FromClause from, boolean joined) {
        if (strength == null || !of.isEmpty()) {
            return this;
        }
        boolean outer = joined;
        List<Source> inner = new ArrayList<>(from.first());
        for (Join join : from.joins()) {
            if (join.kind() == JoinKind.INNER || join.kind() == JoinKind.CROSS) {
                inner.addAll(join.sources());
            } else {
                outer = true;
            }
        }
        List<EntityAlias<?>> tables = new ArrayList<>();
        inner.forEach(source -> {
            if (source instanceof EntityAlias<?> table) {
                tables.add(table);
            }
        });
        return outer ? of(tables) : this;
    }

    @Override
    public void walk(Pass pass) {
        if (strength != null) {
            pass.part(
                    on -> write(on, true),
                    syntax -> syntax.locksRows() ? on -> write(on, syntax.locksTables()) : on -> {});
        }
    }

    private void write(Pass pass, boolean tables) {
        if (strength == Strength.UPDATE) {
            pass.text(" FOR UPDATE");
        } else {
            pass.spelled(" FOR SHARE", Syntax::forShare);
        }
        String separator = " OF ";
        for (EntityAlias<?> table : tables ? of : List.<EntityAlias<?>>of()) {
            pass.text(separator);
            pass.source(table);
            separator = ", ";
        }
        pass.text(others.sql);
    }
}
