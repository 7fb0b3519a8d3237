package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.TableDef;
import java.util.ArrayList;
import java.util.List;

/** Finds the one foreign key between a table that is joined and those before it, in either direction. */
final class JoinInference {
    private final List<Condition> found = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private JoinInference() {}

    /** Walks the condition of the join. */
    static void walk(Pass pass, Source target, List<Source> before) {
        JoinInference inference = new JoinInference();
        for (Source source : before) {
            if (source instanceof EntityAlias<?> one && target instanceof EntityAlias<?> other) {
                inference.add(one, other);
                inference.add(other, one);
            }
        }
        if (inference.found.isEmpty()) {
            pass.incomplete(new QueryException(
                    QueryMessage.NO_JOIN,
                    target.label(),
                    String.join(", ", before.stream().map(Source::label).toList())));
        } else if (inference.found.size() > 1) {
            pass.incomplete(new QueryException(
                    QueryMessage.AMBIGUOUS_JOIN, target.label(), String.join("; ", inference.names)));
        } else {
            inference.found.get(0).walk(pass);
        }
    }

    private void add(EntityAlias<?> from, EntityAlias<?> to) {
        for (ForeignKeyDef foreignKey : from.def().table().foreignKeys()) {
            if (foreignKey.pointsTo(to.def().table())) {
                found.add(Equation.of(
                        from,
                        columns(from.def().table(), foreignKey.columns()),
                        to,
                        columns(to.def().table(), foreignKey.targetColumns())));
                names.add(from.label() + " (" + String.join(", ", foreignKey.columns()) + ") to " + to.label());
            }
        }
    }

    private static List<ColumnDef> columns(TableDef table, List<String> names) {
        return names.stream()
                .map(name -> table.columns().stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
