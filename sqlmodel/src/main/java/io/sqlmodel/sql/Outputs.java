package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns that a query returns, and names for them of which no two are the same.
 *
 * @param expressions one for each column; those of a returned class in the order of its attributes
 * @param names one for each column
 */
record Outputs(List<Expression<?>> expressions, List<String> names) implements Node {
    static Outputs of(Query<?> query) {
        return of(query.selected(), query.loaderPlan());
    }

    static Outputs of(List<? extends Selectable<?>> selected, LoaderPlan plan) {
        List<Expression<?>> expressions = new ArrayList<>();
        for (Selectable<?> item : selected) {
            if (item instanceof EntityAlias<?> entity) {
                long columns = plan.columns(entity.def());
                for (ColumnDef column : entity.def().table().columns()) {
                    if ((columns & 1L << column.attribute()) != 0) {
                        expressions.add(new ColumnReference(entity, column));
                    }
                }
            } else if (item instanceof Expression<?> expression) {
                expressions.add(expression);
            }
        }
        return new Outputs(List.copyOf(expressions), names(expressions));
    }

    private static List<String> names(List<Expression<?>> expressions) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>(expressions.size());
        for (Expression<?> expression : expressions) {
            String wanted = name(expression, names.size());
            String free = wanted;
            for (int number = 1; !taken.add(free); number++) {
                free = wanted + "_" + number;
            }
            names.add(free);
        }
        return List.copyOf(names);
    }

    private static String name(Expression<?> expression, int index) {
        if (expression instanceof Labelled labelled) {
            return labelled.name();
        }
        ColumnReference column = ColumnReference.of(expression);
        return column == null ? "c" + (index + 1) : column.column().name();
    }

    /** The index of the column that an expression stands for; -1 if it is none of them. */
    int indexOf(Expression<?> wanted) {
        return SelectedItems.indexOf(expressions, wanted);
    }

    /** Walks the columns where SELECT lists them, each under its name. */
    @Override
    public void walk(Pass pass) {
        for (int i = 0; i < names.size(); i++) {
            pass.text(i == 0 ? "" : ", ");
            Expression<?> expression = expressions.get(i);
            expression.walk(pass);
            pass.output(expression.type());
            ColumnReference column = ColumnReference.of(expression);
            if (column == null || !column.column().name().equals(names.get(i))) {
                pass.text(" AS ");
                pass.identifier(names.get(i));
            }
        }
    }
}
