package io.sqlmodel.schema;

import io.sqlmodel.dialect.AlterSyntax;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.meta.Difference.Kind;
import io.sqlmodel.meta.ForeignKeyInfo;
import io.sqlmodel.meta.IndexDef;
import io.sqlmodel.meta.IndexInfo;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.TableInfo;
import io.sqlmodel.meta.UniqueDef;
import java.util.List;

/** Compares the UNIQUE constraints and the indexes of a table. */
final class IndexComparison {
    private final Dialect dialect;
    private final AlterSyntax alter;
    private final TableDef model;
    private final TableInfo found;
    private final CreateTable text;
    private final TableDrafts drafts;

    IndexComparison(Dialect dialect, TableDef model, TableInfo found, CreateTable text, TableDrafts drafts) {
        this.dialect = dialect;
        this.alter = dialect.alter();
        this.model = model;
        this.found = found;
        this.text = text;
        this.drafts = drafts;
    }

    void compare() {
        compareUniques();
        compareIndexes();
    }

    private void compareUniques() {
        for (UniqueDef unique : model.uniques()) {
            if (found.uniques().stream()
                    .noneMatch(each -> each.plain() && drafts.isSameSet(unique.columns(), each.columns()))) {
                drafts.draft(unique.columns(), List.of(), Kind.MISSING, line("unique ", unique.columns()))
                        .add(
                                Phase.ADD_INDEX,
                                alter.addUnique(
                                        text.name(), dialect.quote(unique.name()), text.names(unique.columns())));
            }
        }
        for (IndexInfo unique : found.uniques()) {
            if (unique.plain()
                    && model.uniques().stream().noneMatch(each -> drafts.isSameSet(each.columns(), unique.columns()))) {
                drop(unique, "unique ");
            }
        }
    }

    private void compareIndexes() {
        List<IndexInfo> indexes = found.indexes().stream()
                .filter(index -> !index.unique() && index.plain())
                .toList();
        for (IndexDef index : model.indexes()) {
            if (indexes.stream().noneMatch(each -> drafts.isSameList(index.columns(), each.columns()))) {
                drafts.draft(index.columns(), List.of(), Kind.MISSING, line("index ", index.columns()))
                        .add(Phase.ADD_INDEX, text.index(index));
            }
        }
        for (IndexInfo index : indexes) {
            if (model.indexes().stream().noneMatch(each -> drafts.isSameList(each.columns(), index.columns()))) {
                drop(index, "index ");
            }
        }
    }

    private void drop(IndexInfo index, String what) {
        Draft draft = drafts.draft(List.of(), index.columns(), Kind.EXTRA, line(what, index.columns()));
        if (alter.foreignKeysNeedIndexes()) {
            keepForeignKey(index, draft);
        }
        String name = dialect.quote(index.name());
        draft.add(
                Phase.DROP_INDEX,
                index.constraint()
                        ? alter.dropConstraint(text.name(), name)
                        : alter.dropIndex(text.name(), text.schema(), name));
    }

    private String line(String what, List<String> columns) {
        return what + model.name() + TableDrafts.list(columns);
    }

    /** The foreign key gets the index that the database would have made for it by itself. */
    private void keepForeignKey(IndexInfo index, Draft draft) {
        for (ForeignKeyInfo key : found.foreignKeys()) {
            if (ForeignKeyComparison.leads(key, index.columns())) {
                draft.add(Phase.DROP_INDEX, text.index(new IndexDef(key.name(), key.columns())));
            }
        }
    }
}
