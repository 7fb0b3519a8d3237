package io.sqlmodel.dialect;

import io.sqlmodel.meta.ColumnDef;

/** Creates tables as another dialect does: the base of one that differs from it in a few things. Override those. */
public abstract class ForwardingDdl implements DdlSyntax {
    private final DdlSyntax base;

    /**
     * On the base of another one.
     *
     * @param base for example that of {@link Dialects#postgresql()}
     */
    protected ForwardingDdl(DdlSyntax base) {
        this.base = base;
    }

    @Override
    public String typeName(ColumnDef column, boolean keyed) {
        return base.typeName(column, keyed);
    }

    @Override
    public String generatedKey(String type, String primaryKey) {
        return base.generatedKey(type, primaryKey);
    }

    @Override
    public String generatedType(String type) {
        return base.generatedType(type);
    }

    @Override
    public boolean keyInColumn() {
        return base.keyInColumn();
    }

    @Override
    public boolean altersForeignKeys() {
        return base.altersForeignKeys();
    }

    @Override
    public String suspendForeignKeys() {
        return base.suspendForeignKeys();
    }

    @Override
    public String resumeForeignKeys() {
        return base.resumeForeignKeys();
    }

    @Override
    public boolean schemaOnlyOnCreated() {
        return base.schemaOnlyOnCreated();
    }

    @Override
    public String tableOptions() {
        return base.tableOptions();
    }

    @Override
    public String serverDefault(ColumnDef column) {
        return base.serverDefault(column);
    }

    @Override
    public String tablesQuery(String schema) {
        return base.tablesQuery(schema);
    }

    @Override
    public boolean isNamed(String identifier, String catalogued) {
        return base.isNamed(identifier, catalogued);
    }
}
