package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import java.util.List;

/**
 * The version counter of a row, one higher than it was, so that those who read the row before notice the change (case
 * H18).
 *
 * @param source the table
 * @param column its {@code @Version} column
 */
record NextVersion(EntityAlias<?> source, ColumnDef column) implements Untyped {
    /** Assignments, and the version's unless they have it. */
    static <E> List<Assignment<E>> with(EntityAlias<E> target, List<Assignment<E>> assignments) {
        for (ColumnDef column : target.def().table().columns()) {
            if (column.version()
                    && assignments.stream().noneMatch(each -> each.column().attribute() == column.attribute())) {
                Column<E, ?> version = new Column<>(target, column, column.type());
                return Items.append(assignments, new Assignment<>(version, new NextVersion(target, column)));
            }
        }
        return assignments;
    }

    @Override
    public void walk(Pass pass) {
        pass.column(source, column);
        pass.text(" + 1");
    }
}
