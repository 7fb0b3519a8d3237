package io.sqlmodel.dialect;

import io.sqlmodel.sql.Around;
import io.sqlmodel.sql.Change;
import io.sqlmodel.sql.DatePart;
import io.sqlmodel.sql.ReturningForm;
import io.sqlmodel.sql.UpsertForm;
import io.sqlmodel.type.Codecs;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.SqlKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dialect that does all as another one does: the base of one for a database that differs from it in a few things.
 * Override those. Stateless and thread-safe, if the subclass is.
 */
public abstract class ForwardingDialect implements Dialect {
    private final Dialect base;

    /**
     * A dialect on the base of another one.
     *
     * @param base for example {@link Dialects#postgresql()}
     */
    protected ForwardingDialect(Dialect base) {
        this.base = base;
    }

    @Override
    public String name() {
        return base.name();
    }

    @Override
    public String urlPrefix() {
        return base.urlPrefix();
    }

    @Override
    public Version minimumVersion() {
        return base.minimumVersion();
    }

    @Override
    public Codecs codecs() {
        return base.codecs();
    }

    @Override
    public DdlSyntax ddl() {
        return base.ddl();
    }

    @Override
    public Reflection reflection() {
        return base.reflection();
    }

    @Override
    public AlterSyntax alter() {
        return base.alter();
    }

    @Override
    public ConnectionRules connections() {
        return base.connections();
    }

    @Override
    public ErrorRules errors() {
        return base.errors();
    }

    @Override
    public int maxParameters() {
        return base.maxParameters();
    }

    @Override
    public String insertReturning(String insert, String columns) {
        return base.insertReturning(insert, columns);
    }

    @Override
    public String defaultValues() {
        return base.defaultValues();
    }

    @Override
    public boolean recursiveUnion() {
        return base.recursiveUnion();
    }

    @Override
    public boolean recursesOverParents() {
        return base.recursesOverParents();
    }

    @Override
    public boolean deletesSelfReferences() {
        return base.deletesSelfReferences();
    }

    @Override
    public boolean updatesOwnTable() {
        return base.updatesOwnTable();
    }

    @Override
    public @Nullable RowArrays rowArrays() {
        return base.rowArrays();
    }

    @Override
    public @Nullable RowValues rowValues() {
        return base.rowValues();
    }

    @Override
    public boolean insertsLists() {
        return base.insertsLists();
    }

    @Override
    public @Nullable KeyList keyList(ColumnType<?> type) {
        return base.keyList(type);
    }

    @Override
    public @Nullable KeyList keyRows(List<ColumnType<?>> types) {
        return base.keyRows(types);
    }

    @Override
    public String quote(String identifier) {
        return base.quote(identifier);
    }

    @Override
    public String unlimited() {
        return base.unlimited();
    }

    @Override
    public ReturningForm returning(Change.Kind kind) {
        return base.returning(kind);
    }

    @Override
    public UpsertForm upsert() {
        return base.upsert();
    }

    @Override
    public boolean locksRows() {
        return base.locksRows();
    }

    @Override
    public boolean locksTables() {
        return base.locksTables();
    }

    @Override
    public String forShare() {
        return base.forShare();
    }

    @Override
    public String fullJoin() {
        return base.fullJoin();
    }

    @Override
    public String distinctRecursion() {
        return base.distinctRecursion();
    }

    @Override
    public boolean hasIlike() {
        return base.hasIlike();
    }

    @Override
    public @Nullable String comparisonType(SqlKind kind) {
        return base.comparisonType(kind);
    }

    @Override
    public String rowList() {
        return base.rowList();
    }

    @Override
    public boolean hasConcatOperator() {
        return base.hasConcatOperator();
    }

    @Override
    public String characterLength() {
        return base.characterLength();
    }

    @Override
    public String currentTimestamp() {
        return base.currentTimestamp();
    }

    @Override
    public Around extract(DatePart part, SqlKind kind) {
        return base.extract(part, kind);
    }

    @Override
    public boolean hasNullsOrder() {
        return base.hasNullsOrder();
    }

    @Override
    public String lagOtherwise() {
        return base.lagOtherwise();
    }

    @Override
    public boolean castsParameters() {
        return base.castsParameters();
    }

    @Override
    public String castType(SqlKind kind) {
        return base.castType(kind);
    }

    @Override
    public Around castDecimal(int precision, int scale) {
        return base.castDecimal(precision, scale);
    }

    @Override
    public @Nullable String roundableType(SqlKind kind) {
        return base.roundableType(kind);
    }

    @Override
    public String stringAggregate() {
        return base.stringAggregate();
    }

    @Override
    public String aggregateSeparator() {
        return base.aggregateSeparator();
    }

    @Override
    public String notDistinct() {
        return base.notDistinct();
    }
}
