package io.sqlmodel.schema;

import io.sqlmodel.dialect.AlterSyntax;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.dialect.Reflection;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ColumnInfo;
import io.sqlmodel.meta.Difference.Kind;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.ForeignKeyInfo;
import io.sqlmodel.meta.IndexDef;
import io.sqlmodel.meta.IndexInfo;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.TableInfo;
import io.sqlmodel.meta.UniqueDef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares a table of a model with that of a database. Constraints and indexes of a column that is missing or extra come
 * and go with it, and are no difference of their own.
 */
final class TableComparison {
    private final Dialect dialect;
    private final Reflection names;
    private final AlterSyntax alter;
    private final TableDef model;
    private final TableInfo found;
    private final String own;
    private final CreateTable text;
    private final ColumnComparison columns;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> missing = new LinkedHashMap<>();
    private final Map<String, Draft> extra = new LinkedHashMap<>();

    TableComparison(Dialect dialect, TableDef model, TableInfo found, DefaultComparison defaults, String own) {
        this.dialect = dialect;
        this.names = dialect.reflection();
        this.alter = dialect.alter();
        this.model = model;
        this.found = found;
        this.own = own;
        this.text = new CreateTable(dialect, model);
        this.columns = new ColumnComparison(dialect, model, text, defaults);
    }

    List<Draft> drafts() {
        compareColumns();
        comparePrimaryKey();
        compareUniques();
        compareIndexes();
        compareForeignKeys();
        return drafts;
    }

    private void compareColumns() {
        for (ColumnDef column : model.columns()) {
            ColumnInfo info = found.columns().stream()
                    .filter(each -> names.isSame(column.name(), each.name()))
                    .findFirst()
                    .orElse(null);
            if (info != null) {
                drafts.addAll(columns.compare(column, info));
            } else {
                Draft draft = columns.missing(column, inlineKey(column));
                missing.put(column.name(), draft);
                drafts.add(draft);
            }
        }
        for (ColumnInfo column : found.columns()) {
            if (model.columns().stream().noneMatch(each -> names.isSame(each.name(), column.name()))) {
                Draft draft = draft(Kind.EXTRA, "column " + model.name() + '.' + column.name());
                draft.destroy(
                        Phase.DROP_COLUMN, alter.dropColumn(text.name(), dialect.quote(column.name()), constrained()));
                extra.put(column.name(), draft);
            }
        }
    }

    /** The foreign key that is written at a column that is added, where it cannot be added by itself. */
    private @Nullable ForeignKeyDef inlineKey(ColumnDef column) {
        return dialect.ddl().altersForeignKeys()
                ? null
                : model.foreignKeys().stream()
                        .filter(key -> key.columns().equals(List.of(column.name())))
                        .findFirst()
                        .orElse(null);
    }

    private List<String> constrained() {
        return Stream.of(
                        found.primaryKey().stream(),
                        found.foreignKeys().stream().flatMap(key -> key.columns().stream()),
                        found.indexes().stream()
                                .filter(IndexInfo::constraint)
                                .flatMap(index -> index.columns().stream()))
                .flatMap(each -> each)
                .map(dialect::quote)
                .toList();
    }

    private void comparePrimaryKey() {
        List<String> wanted = model.primaryKey().stream().map(ColumnDef::name).toList();
        if (isSameSet(wanted, found.primaryKey())) {
            return;
        }
        Draft draft = attached(wanted, found.primaryKey());
        if (draft == null) {
            draft = draft(
                    Kind.DIFFERENT,
                    "the primary key of " + model.name() + " is " + list(found.primaryKey()) + ", should be "
                            + list(wanted));
        }
        if (!found.primaryKey().isEmpty()) {
            draft.add(Phase.DROP_INDEX, alter.dropPrimaryKey(text.name(), dialect.quote(found.primaryKeyName())));
        }
        draft.add(Phase.ADD_PRIMARY_KEY, alter.addConstraint(text.name(), text.primaryKeyConstraint()));
    }

    private void compareUniques() {
        for (UniqueDef unique : model.uniques()) {
            if (found.uniques().stream()
                    .noneMatch(each -> each.plain() && isSameSet(unique.columns(), each.columns()))) {
                Draft draft = attached(unique.columns(), List.of());
                (draft != null ? draft : draft(Kind.MISSING, "unique " + model.name() + list(unique.columns())))
                        .add(
                                Phase.ADD_INDEX,
                                alter.addUnique(
                                        text.name(), dialect.quote(unique.name()), text.names(unique.columns())));
            }
        }
        for (IndexInfo unique : found.uniques()) {
            if (unique.plain()
                    && model.uniques().stream().noneMatch(each -> isSameSet(each.columns(), unique.columns()))) {
                drop(unique, "unique ");
            }
        }
    }

    private void compareIndexes() {
        List<IndexInfo> indexes = found.indexes().stream()
                .filter(index -> !index.unique() && index.plain())
                .toList();
        for (IndexDef index : model.indexes()) {
            if (indexes.stream().noneMatch(each -> isSameList(index.columns(), each.columns()))) {
                Draft draft = attached(index.columns(), List.of());
                (draft != null ? draft : draft(Kind.MISSING, "index " + model.name() + list(index.columns())))
                        .add(Phase.ADD_INDEX, text.index(index));
            }
        }
        for (IndexInfo index : indexes) {
            if (model.indexes().stream().noneMatch(each -> isSameList(each.columns(), index.columns()))) {
                drop(index, "index ");
            }
        }
    }

    private void drop(IndexInfo index, String what) {
        Draft draft = attached(List.of(), index.columns());
        if (draft == null) {
            draft = draft(Kind.EXTRA, what + model.name() + list(index.columns()));
        }
        if (alter.foreignKeysNeedIndexes()) {
            keepForeignKey(index, draft);
        }
        String name = dialect.quote(index.name());
        draft.add(
                Phase.DROP_INDEX,
                index.constraint()
                        ? alter.dropConstraint(text.name(), name)
                        : alter.dropIndex(text.name(), schema(), name));
    }

    /** The foreign key gets the index that the database would have made for it by itself. */
    private void keepForeignKey(IndexInfo index, Draft draft) {
        for (ForeignKeyInfo key : found.foreignKeys()) {
            if (leads(key, index.columns())) {
                draft.add(Phase.DROP_INDEX, text.index(new IndexDef(key.name(), key.columns())));
            }
        }
    }

    private void compareForeignKeys() {
        Set<ForeignKeyInfo> known = new HashSet<>();
        for (ForeignKeyDef key : model.foreignKeys()) {
            ForeignKeyInfo info = found.foreignKeys().stream()
                    .filter(each -> leadsTheSameWay(key, each))
                    .findFirst()
                    .orElse(null);
            if (info == null) {
                Draft draft = attached(key.columns(), List.of());
                if (draft == null) {
                    draft = draft(Kind.MISSING, line(key));
                }
                boolean written = missing.containsKey(key.columns().get(0))
                        && key.columns().size() == 1;
                if (dialect.ddl().altersForeignKeys() || !written) {
                    draft.add(Phase.ADD_FOREIGN_KEY, alter.addConstraint(text.name(), text.constraint(key)));
                }
            } else {
                known.add(info);
                compareRules(key, info);
            }
        }
        for (ForeignKeyInfo key : found.foreignKeys()) {
            if (!known.contains(key)) {
                Draft draft = attached(List.of(), key.columns());
                dropKey(key, draft != null ? draft : draft(Kind.EXTRA, line(key)));
            }
        }
    }

    /** With the index that the database made for it by itself, and would keep. */
    private void dropKey(ForeignKeyInfo key, Draft draft) {
        String name = dialect.quote(key.name());
        draft.add(Phase.DROP_FOREIGN_KEY, alter.dropConstraint(text.name(), name));
        boolean others = Stream.concat(
                        Stream.of(found.primaryKey()), found.indexes().stream().map(IndexInfo::columns))
                .anyMatch(columns -> leads(key, columns));
        if (alter.foreignKeysNeedIndexes() && !others) {
            draft.add(Phase.DROP_INDEX, alter.dropIndex(text.name(), schema(), name));
        }
    }

    private static boolean leads(ForeignKeyInfo key, List<String> columns) {
        int length = key.columns().size();
        return columns.size() >= length && columns.subList(0, length).equals(key.columns());
    }

    private String schema() {
        return model.schema().isEmpty() ? "" : dialect.quote(model.schema()) + '.';
    }

    private void compareRules(ForeignKeyDef key, ForeignKeyInfo info) {
        String wanted = rules(rule(key.onDelete()), rule(key.onUpdate()));
        String actual = rules(info.onDelete(), info.onUpdate());
        if (!wanted.equals(actual)) {
            Draft draft = draft(Kind.DIFFERENT, line(key) + " is " + actual + ", should be " + wanted);
            dropKey(info, draft);
            draft.add(Phase.ADD_FOREIGN_KEY, alter.addConstraint(text.name(), text.constraint(key)));
        }
    }

    private String rule(Enum<?> rule) {
        return rule.name().equals("RESTRICT") && !names.tellsRestrict()
                ? "NO ACTION"
                : rule.name().replace('_', ' ');
    }

    private static String rules(String onDelete, String onUpdate) {
        return "ON DELETE " + onDelete + " ON UPDATE " + onUpdate;
    }

    private boolean leadsTheSameWay(ForeignKeyDef key, ForeignKeyInfo info) {
        String schema = key.targetSchema().isEmpty() ? own : key.targetSchema();
        // A foreign key may leave out the target's columns, if they are the primary key.
        boolean columns = info.targetColumns().isEmpty() || isSameList(key.targetColumns(), info.targetColumns());
        return columns
                && isSameList(key.columns(), info.columns())
                && names.isSame(key.targetTable(), info.targetTable())
                && names.isSame(schema, info.targetSchema());
    }

    private String line(ForeignKeyDef key) {
        return "foreign key " + model.name() + list(key.columns()) + " -> " + key.targetTable()
                + list(key.targetColumns());
    }

    private String line(ForeignKeyInfo key) {
        return "foreign key " + model.name() + list(key.columns()) + " -> " + key.targetTable()
                + list(key.targetColumns());
    }

    /** The difference of a missing or extra column that is among some columns; null if none is. */
    private @Nullable Draft attached(List<String> wanted, List<String> actual) {
        return Stream.concat(wanted.stream().map(missing::get), actual.stream().map(extra::get))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Draft draft(Kind kind, String line) {
        Draft draft = new Draft(kind, model.name(), line);
        drafts.add(draft);
        return draft;
    }

    private boolean isSameList(List<String> wanted, List<String> actual) {
        boolean same = wanted.size() == actual.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = names.isSame(wanted.get(i), actual.get(i));
        }
        return same;
    }

    private boolean isSameSet(List<String> wanted, List<String> actual) {
        return wanted.size() == actual.size()
                && wanted.stream().allMatch(each -> actual.stream().anyMatch(other -> names.isSame(each, other)));
    }

    private static String list(Collection<String> columns) {
        return "(" + String.join(", ", columns) + ")";
    }
}
