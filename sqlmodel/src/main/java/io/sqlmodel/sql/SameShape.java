package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.util.List;
import java.util.stream.Collectors;

/** Checks that the rows of two queries can be put together. */
final class SameShape {
    private SameShape() {}

    static void check(SetOperator operator, Query<?> left, Query<?> right) {
        List<? extends Selectable<?>> one = left.selected();
        List<? extends Selectable<?>> other = right.selected();
        boolean same = one.size() == other.size()
                && Outputs.of(left).names().size() == Outputs.of(right).names().size();
        for (int i = 0; same && i < one.size(); i++) {
            same = type(one.get(i)) == type(other.get(i))
                    && one.get(i) instanceof EntityAlias == other.get(i) instanceof EntityAlias;
        }
        if (!same) {
            throw new QueryException(
                    QueryMessage.DIFFERENT_SHAPES, operator.text().strip(), types(one), types(other));
        }
    }

    private static Class<?> type(Selectable<?> item) {
        return item instanceof EntityAlias<?> entity
                ? entity.def().type()
                : ((Expression<?>) item).type().javaType();
    }

    private static String types(List<? extends Selectable<?>> items) {
        return items.stream().map(item -> type(item).getSimpleName()).collect(Collectors.joining(", ", "(", ")"));
    }
}
