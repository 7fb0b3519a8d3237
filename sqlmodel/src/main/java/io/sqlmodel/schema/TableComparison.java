package io.sqlmodel.schema;

import io.sqlmodel.dialect.AlterSyntax;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ColumnInfo;
import io.sqlmodel.meta.Difference.Kind;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.IndexInfo;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.TableInfo;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares a table of a model with that of a database. Constraints and indexes of a column that is missing or extra come
 * and go with it, and are no difference of their own.
 */
final class TableComparison {
    private final Dialect dialect;
    private final AlterSyntax alter;
    private final TableDef model;
    private final TableInfo found;
    private final CreateTable text;
    private final TableDrafts drafts;
    private final ColumnComparison columns;
    private final IndexComparison indexes;
    private final ForeignKeyComparison foreignKeys;

    TableComparison(Dialect dialect, TableDef model, TableInfo found, DefaultComparison defaults, String own) {
        this.dialect = dialect;
        this.alter = dialect.alter();
        this.model = model;
        this.found = found;
        this.text = new CreateTable(dialect, model);
        this.drafts = new TableDrafts(dialect.reflection(), model);
        this.columns = new ColumnComparison(dialect, model, text, defaults);
        this.indexes = new IndexComparison(dialect, model, found, text, drafts);
        this.foreignKeys = new ForeignKeyComparison(dialect, model, found, own, text, drafts);
    }

    List<Draft> drafts() {
        compareColumns();
        comparePrimaryKey();
        indexes.compare();
        foreignKeys.compare();
        return drafts.all();
    }

    private void compareColumns() {
        for (ColumnDef column : model.columns()) {
            ColumnInfo info = found.columns().stream()
                    .filter(each -> drafts.isSame(column.name(), each.name()))
                    .findFirst()
                    .orElse(null);
            if (info != null) {
                columns.compare(column, info).forEach(drafts::add);
            } else {
                drafts.missing(column.name(), columns.missing(column, inlineKey(column)));
            }
        }
        for (ColumnInfo column : found.columns()) {
            if (model.columns().stream().noneMatch(each -> drafts.isSame(each.name(), column.name()))) {
                Draft draft = drafts.draft(Kind.EXTRA, "column " + model.name() + '.' + column.name());
                draft.destroy(
                        Phase.DROP_COLUMN, alter.dropColumn(text.name(), dialect.quote(column.name()), constrained()));
                drafts.extra(column.name(), draft);
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
        if (drafts.isSameSet(wanted, found.primaryKey())) {
            return;
        }
        Draft draft = drafts.draft(
                wanted,
                found.primaryKey(),
                Kind.DIFFERENT,
                "the primary key of " + model.name() + " is " + TableDrafts.list(found.primaryKey()) + ", should be "
                        + TableDrafts.list(wanted));
        if (!found.primaryKey().isEmpty()) {
            draft.add(Phase.DROP_INDEX, alter.dropPrimaryKey(text.name(), dialect.quote(found.primaryKeyName())));
        }
        draft.add(Phase.ADD_PRIMARY_KEY, alter.addConstraint(text.name(), text.primaryKeyConstraint()));
    }
}
