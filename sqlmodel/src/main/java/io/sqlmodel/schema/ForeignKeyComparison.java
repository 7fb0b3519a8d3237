package io.sqlmodel.schema;

import io.sqlmodel.dialect.AlterSyntax;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.meta.Difference.Kind;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.ForeignKeyInfo;
import io.sqlmodel.meta.IndexInfo;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.TableInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the foreign keys of a table. */
final class ForeignKeyComparison {
    private final Dialect dialect;
    private final AlterSyntax alter;
    private final TableDef model;
    private final TableInfo found;
    private final String own;
    private final CreateTable text;
    private final TableDrafts drafts;

    ForeignKeyComparison(
            Dialect dialect, TableDef model, TableInfo found, String own, CreateTable text, TableDrafts drafts) {
        this.dialect = dialect;
        this.alter = dialect.alter();
        this.model = model;
        this.found = found;
        this.own = own;
        this.text = text;
        this.drafts = drafts;
    }

    void compare() {
        Set<ForeignKeyInfo> known = new HashSet<>();
        for (ForeignKeyDef key : model.foreignKeys()) {
            ForeignKeyInfo info = found.foreignKeys().stream()
                    .filter(each -> leadsTheSameWay(key, each))
                    .findFirst()
                    .orElse(null);
            if (info == null) {
                Draft draft = drafts.draft(key.columns(), List.of(), Kind.MISSING, line(key));
                boolean written =
                        drafts.isMissing(key.columns().get(0)) && key.columns().size() == 1;
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
                dropKey(key, drafts.draft(List.of(), key.columns(), Kind.EXTRA, line(key)));
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
            draft.add(Phase.DROP_INDEX, alter.dropIndex(text.name(), text.schema(), name));
        }
    }

    /** Whether an index begins with the columns of a foreign key. */
    static boolean leads(ForeignKeyInfo key, List<String> columns) {
        int length = key.columns().size();
        return columns.size() >= length && columns.subList(0, length).equals(key.columns());
    }

    private void compareRules(ForeignKeyDef key, ForeignKeyInfo info) {
        String wanted = rules(rule(key.onDelete()), rule(key.onUpdate()));
        String actual = rules(info.onDelete(), info.onUpdate());
        if (!wanted.equals(actual)) {
            Draft draft = drafts.draft(Kind.DIFFERENT, line(key) + " is " + actual + ", should be " + wanted);
            dropKey(info, draft);
            draft.add(Phase.ADD_FOREIGN_KEY, alter.addConstraint(text.name(), text.constraint(key)));
        }
    }

    private String rule(Enum<?> rule) {
        return rule.name().equals("RESTRICT") && !dialect.reflection().tellsRestrict()
                ? "NO ACTION"
                : rule.name().replace('_', ' ');
    }

    private static String rules(String onDelete, String onUpdate) {
        return "ON DELETE " + onDelete + " ON UPDATE " + onUpdate;
    }

    private boolean leadsTheSameWay(ForeignKeyDef key, ForeignKeyInfo info) {
        String schema = key.targetSchema().isEmpty() ? own : key.targetSchema();
        // A foreign key may leave out the target's columns, if they are the primary key.
        boolean columns =
                info.targetColumns().isEmpty() || drafts.isSameList(key.targetColumns(), info.targetColumns());
        return columns
                && drafts.isSameList(key.columns(), info.columns())
                && drafts.isSame(key.targetTable(), info.targetTable())
                && drafts.isSame(schema, info.targetSchema());
    }

    private String line(ForeignKeyDef key) {
        return line(key.columns(), key.targetTable(), key.targetColumns());
    }

    private String line(ForeignKeyInfo key) {
        return line(key.columns(), key.targetTable(), key.targetColumns());
    }

    private String line(List<String> columns, String target, List<String> targetColumns) {
        return "foreign key " + model.name() + TableDrafts.list(columns) + " -> " + target
                + TableDrafts.list(targetColumns);
    }
}
