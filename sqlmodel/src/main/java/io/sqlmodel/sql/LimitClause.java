package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.type.Types;
import org.jspecify.annotations.Nullable;

/**
 * LIMIT and OFFSET, both as parameters.
 *
 * @param limit the greatest number of rows; null for all
 * @param offset the number of rows left out first; null for none
 */
record LimitClause(@Nullable Long limit, @Nullable Long offset) implements Node {
    static final LimitClause NONE = new LimitClause(null, null);

    LimitClause limit(long rows) {
        return new LimitClause(checked("limit", rows), offset);
    }

    LimitClause offset(long rows) {
        return new LimitClause(limit, checked("offset", rows));
    }

    private static long checked(String clause, long rows) {
        if (rows < 0) {
            throw new QueryException(QueryMessage.NEGATIVE_LIMIT, clause, rows);
        }
        return rows;
    }

    @Override
    public void walk(Pass pass) {
        if (limit != null) {
            pass.text(" LIMIT ");
            pass.bind(Types.LONG, limit);
        } else if (offset != null) {
            pass.spelled("unlimited", Syntax::unlimited);
        }
        if (offset != null) {
            pass.text(" OFFSET ");
            pass.bind(Types.LONG, offset);
        }
    }
}
