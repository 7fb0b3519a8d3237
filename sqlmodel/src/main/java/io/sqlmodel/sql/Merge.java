package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.meta.ColumnDef;
import java.util.List;

/**
 * An INSERT that says what happens where a row is there already, as a MERGE of its rows, which are called
 * {@code excluded} as they are after ON CONFLICT.
 *
 * @param <E> the generated class
 * @param conflict what happens
 * @param source the rows
 */
record Merge<E>(ConflictClause<E> conflict, InsertSource source) implements Node {
    @Override
    public void walk(Pass pass) {
        pass.enter(List.of(conflict.target()));
        pass.text("MERGE INTO ");
        pass.table(conflict.target());
        pass.text(" USING (");
        source.walk(pass);
        pass.text(") AS excluded (");
        Items.names(source.columns(), pass);
        pass.text(") ON ");
        Junction.or(conflict.met(source.columns()).stream()
                        .map(this::sameAsExcluded)
                        .toList())
                .walk(pass);
        if (!conflict.assignments().isEmpty()) {
            whenMatched(pass);
        }
        pass.text(" WHEN NOT MATCHED THEN INSERT (");
        Items.names(source.columns(), pass);
        pass.text(") VALUES (");
        for (int i = 0; i < source.columns().size(); i++) {
            pass.text(i > 0 ? ", " : "");
            excluded(source.columns().get(i), pass);
        }
        pass.text(")");
        pass.leave();
    }

    private Condition sameAsExcluded(List<ColumnDef> constraint) {
        return Junction.and(constraint.stream().map(this::sameAsExcluded).toList());
    }

    private Condition sameAsExcluded(ColumnDef column) {
        return pass -> {
            pass.column(conflict.target(), column);
            pass.text(" = ");
            excluded(column, pass);
        };
    }

    private static void excluded(ColumnDef column, Pass pass) {
        pass.text("excluded.");
        pass.name(column);
    }

    /** The condition comes before what is set: values in both would be out of order. */
    private void whenMatched(Pass pass) {
        List<Condition> conditions = conflict.where().conditions();
        Node set = each -> Items.walk(conflict.assignments(), each);
        if (hasValues(conflict.where()) && hasValues(set)) {
            throw new QueryException(
                    QueryMessage.NO_CONFLICT_CONDITION, conflict.target().label());
        }
        pass.text(" WHEN MATCHED");
        if (!conditions.isEmpty()) {
            pass.text(" AND ");
            Junction.and(conditions).walk(pass);
        }
        pass.text(" THEN UPDATE SET ");
        set.walk(pass);
    }

    private static boolean hasValues(Node part) {
        return !Fingerprint.of(part).parameters().isEmpty();
    }
}
