package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.UniqueDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * ON CONFLICT: what happens to a row that is there already.
 *
 * @param <E> the generated class
 * @param target the table
 * @param columns the columns of the constraint; none for any
 * @param assignments what the row gets; none to leave it alone
 * @param where the rows that get it
 */
record ConflictClause<E>(
        EntityAlias<E> target, List<Column<E, ?>> columns, List<Assignment<E>> assignments, WhereClause where) {

    List<ColumnDef> overwritten() {
        return assignments.stream().map(each -> each.column().def()).toList();
    }

    /** Follows an INSERT that fills some columns. */
    void walk(Pass pass, List<ColumnDef> inserted) {
        pass.enter(List.of(target));
        pass.part(
                this::onConflict,
                syntax -> syntax.upsert() == UpsertForm.ON_DUPLICATE_KEY
                        ? on -> onDuplicateKey(on, inserted)
                        : this::onConflict);
        pass.leave();
    }

    private void onConflict(Pass pass) {
        pass.text(" ON CONFLICT");
        String separator = " (";
        for (Column<E, ?> column : columns) {
            pass.text(separator);
            pass.name(column.def());
            separator = ", ";
        }
        pass.text(columns.isEmpty() ? "" : ")");
        if (assignments.isEmpty()) {
            pass.text(" DO NOTHING");
        } else {
            pass.text(" DO UPDATE SET ");
            Items.walk(assignments, pass);
            where.walk(pass);
        }
    }

    private void onDuplicateKey(Pass pass, List<ColumnDef> inserted) {
        if (!where.conditions().isEmpty()) {
            throw new QueryException(QueryMessage.NO_CONFLICT_CONDITION, target.label());
        }
        if (!columns.isEmpty() && isAmbiguous(inserted)) {
            throw new QueryException(
                    QueryMessage.ANY_CONFLICT,
                    target.label(),
                    InsertValues.names(
                            columns.stream().<ColumnDef>map(Column::def).toList()));
        }
        pass.text(" ON DUPLICATE KEY UPDATE ");
        if (assignments.isEmpty()) {
            ColumnDef key = target.def().table().primaryKey().get(0);
            pass.name(key);
            pass.text(" = ");
            pass.column(target, key);
        } else {
            Items.walk(assignments, pass);
        }
    }

    /** Whether the rows could meet another one by another constraint than the one that is meant. */
    private boolean isAmbiguous(List<ColumnDef> inserted) {
        Set<ColumnDef> meant = Set.copyOf(named());
        return filled(inserted).stream().anyMatch(each -> !Set.copyOf(each).equals(meant));
    }

    /** The constraints by which the rows can meet others: the one that is named, or all that they fill. */
    List<List<ColumnDef>> met(List<ColumnDef> inserted) {
        return columns.isEmpty() ? filled(inserted) : List.of(named());
    }

    private List<ColumnDef> named() {
        return columns.stream().<ColumnDef>map(Column::def).toList();
    }

    /** The primary key and the unique constraints whose columns are all inserted. */
    private List<List<ColumnDef>> filled(List<ColumnDef> inserted) {
        TableDef table = target.def().table();
        List<List<ColumnDef>> constraints = new ArrayList<>();
        constraints.add(table.primaryKey());
        for (UniqueDef unique : table.uniques()) {
            constraints.add(table.columns().stream()
                    .filter(column -> unique.columns().contains(column.name()))
                    .toList());
        }
        constraints.removeIf(each -> !inserted.containsAll(each));
        return constraints;
    }
}
