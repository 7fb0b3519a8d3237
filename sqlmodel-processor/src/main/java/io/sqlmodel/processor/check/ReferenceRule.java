package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.REFERENCE_INCOMPLETE;
import static io.sqlmodel.processor.report.ProcessorMessage.REFERENCE_NOT_UNIQUE;
import static io.sqlmodel.processor.report.ProcessorMessage.REFERENCE_TYPE;
import static io.sqlmodel.processor.report.ProcessorMessage.UNKNOWN_COLUMN;
import static io.sqlmodel.processor.report.ProcessorMessage.UNKNOWN_TABLE;

import io.sqlmodel.error.Message;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.Reference;
import io.sqlmodel.processor.model.TableName;
import io.sqlmodel.processor.report.TypeText;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A foreign key points to the columns of a key, of the same types. */
final class ReferenceRule implements Rule {
    @Override
    public void apply(ResolvedModel resolved, Check check) {
        for (ForeignKey key : resolved.foreignKeys()) {
            Model target = check.index().ofTable(key.table());
            if (target == null) {
                unknownTable(resolved.model(), key, check);
            } else if (checkColumns(resolved.model(), key, target, check)) {
                checkUnique(resolved.model(), key, target, check);
            }
        }
    }

    private static void unknownTable(Model model, ForeignKey key, Check check) {
        List<String> known = check.index().known().stream()
                .map(Model::tableName)
                .map(TableName::toString)
                .distinct()
                .toList();
        for (ColumnAttribute column : key.columns()) {
            add(
                    model,
                    column,
                    check,
                    UNKNOWN_TABLE,
                    text(column.reference()),
                    key.table(),
                    NearNames.sentence(key.table().toString(), known));
        }
    }

    private static boolean checkColumns(Model model, ForeignKey key, Model target, Check check) {
        boolean all = true;
        for (int i = 0; i < key.columns().size(); i++) {
            ColumnAttribute column = key.columns().get(i);
            ColumnAttribute pointed = target.columnNamed(key.targetColumns().get(i));
            if (pointed != null) {
                checkType(model, column, target, pointed, check);
            } else if (target.rejected().isEmpty()) {
                String names = String.join(
                        ", ",
                        target.columns().stream()
                                .map(ColumnAttribute::columnName)
                                .toList());
                String name = key.targetColumns().get(i);
                add(model, column, check, UNKNOWN_COLUMN, text(column.reference()), key.table(), name, names);
            }
            all &= pointed != null;
        }
        return all;
    }

    private static void checkType(
            Model model, ColumnAttribute column, Model target, ColumnAttribute pointed, Check check) {
        boolean same = column.type().stored() == pointed.type().stored()
                && column.type().isStandard() == pointed.type().isStandard()
                && (column.type().isStandard() || text(column).equals(text(pointed)));
        if (!same) {
            String name = target + "." + pointed.name();
            add(model, column, check, REFERENCE_TYPE, text(column), name, text(pointed));
        }
    }

    private static void checkUnique(Model model, ForeignKey key, Model target, Check check) {
        Set<String> pointed = new HashSet<>(key.targetColumns());
        Set<String> primary = names(target.primaryKey());
        boolean unique = pointed.equals(primary)
                || target.uniques().stream()
                        .anyMatch(list -> pointed.equals(names(
                                list.attributes().stream().map(target::column).toList())))
                || (key.columns().size() == 1
                        && isUnique(target, key.targetColumns().get(0)));
        if (unique) {
            return;
        }
        ColumnAttribute first = key.columns().get(0);
        if (primary.containsAll(pointed)) {
            add(model, first, check, REFERENCE_INCOMPLETE, text(first.reference()), String.join(", ", primary));
        } else {
            add(model, first, check, REFERENCE_NOT_UNIQUE, text(first.reference()));
        }
    }

    private static boolean isUnique(Model target, String column) {
        ColumnAttribute pointed = target.columnNamed(column);
        return pointed != null && pointed.unique();
    }

    private static Set<String> names(List<? extends @Nullable ColumnAttribute> columns) {
        Set<String> names = new LinkedHashSet<>();
        for (ColumnAttribute column : columns) {
            if (column != null) {
                names.add(column.columnName());
            }
        }
        return names;
    }

    private static String text(@Nullable Reference reference) {
        return String.valueOf(reference);
    }

    private static String text(ColumnAttribute column) {
        return TypeText.of(column.type().java());
    }

    private static void add(Model model, ColumnAttribute column, Check check, Message message, Object... args) {
        check.add(model, column, io.sqlmodel.annotation.ForeignKey.class, "value", message, args);
    }
}
