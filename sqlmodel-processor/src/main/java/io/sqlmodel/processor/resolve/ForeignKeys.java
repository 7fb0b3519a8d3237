package io.sqlmodel.processor.resolve;

import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.Reference;
import io.sqlmodel.processor.model.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Groups the columns of a model that carry {@code @ForeignKey}: those that point to the columns of one composite key are
 * one foreign key. A column goes to the first key of its table that has none yet for what it points to, so two keys to
 * the same table may be declared one after the other or column by column.
 */
final class ForeignKeys {
    private final Function<TableName, @Nullable Model> tables;

    ForeignKeys(Function<TableName, @Nullable Model> tables) {
        this.tables = tables;
    }

    List<ForeignKey> of(Model model) {
        List<List<ColumnAttribute>> groups = new ArrayList<>();
        for (ColumnAttribute column : model.columns()) {
            Reference reference = column.reference();
            if (reference != null) {
                group(groups, reference).add(column);
            }
        }
        return groups.stream().map(ForeignKeys::foreignKey).toList();
    }

    private List<ColumnAttribute> group(List<List<ColumnAttribute>> groups, Reference reference) {
        if (!keyOnItsOwn(reference)) {
            for (List<ColumnAttribute> group : groups) {
                if (takes(group, reference)) {
                    return group;
                }
            }
        }
        List<ColumnAttribute> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    private boolean takes(List<ColumnAttribute> group, Reference reference) {
        return group.stream()
                .map(ForeignKeys::reference)
                .allMatch(other -> other.table().equals(reference.table())
                        && !other.column().equals(reference.column())
                        && !keyOnItsOwn(other));
    }

    /** Whether a column is all that is needed to find the row it points to. */
    private boolean keyOnItsOwn(Reference reference) {
        Model target = tables.apply(reference.table());
        ColumnAttribute column = target == null ? null : target.columnNamed(reference.column());
        return target != null
                && column != null
                && (column.unique() || target.primaryKey().equals(List.of(column)));
    }

    private static ForeignKey foreignKey(List<ColumnAttribute> group) {
        Reference first = reference(group.get(0));
        List<String> targets = group.stream()
                .map(ForeignKeys::reference)
                .map(Reference::column)
                .toList();
        return new ForeignKey(List.copyOf(group), first.table(), targets, first.onDelete(), first.onUpdate());
    }

    private static Reference reference(ColumnAttribute column) {
        return Objects.requireNonNull(column.reference());
    }
}
