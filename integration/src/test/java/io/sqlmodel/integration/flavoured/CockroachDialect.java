package io.sqlmodel.integration.flavoured;

import io.sqlmodel.dialect.DdlSyntax;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.dialect.Dialects;
import io.sqlmodel.dialect.ForwardingDdl;
import io.sqlmodel.dialect.ForwardingDialect;
import io.sqlmodel.dialect.RowArrays;
import org.jspecify.annotations.Nullable;

/** What CockroachDB does otherwise than PostgreSQL, as far as this test needs it. */
public final class CockroachDialect extends ForwardingDialect {
    private static final DdlSyntax DDL = new Ddl(Dialects.postgresql());

    /** As a service wants it. */
    public CockroachDialect() {
        super(Dialects.postgresql());
    }

    @Override
    public String name() {
        return "CockroachDB";
    }

    @Override
    public String urlPrefix() {
        return "jdbc:cockroachdb:";
    }

    @Override
    public DdlSyntax ddl() {
        return DDL;
    }

    /** Rows are a VALUES list, whose order its keys follow. */
    @Override
    public @Nullable RowArrays rowArrays() {
        return null;
    }

    private static final class Ddl extends ForwardingDdl {
        Ddl(Dialect base) {
            super(base.ddl());
        }

        /** Keys that no sequence hands out, which its machines would have to share. */
        @Override
        public String generatedKey(String type, String primaryKey) {
            return type + " NOT NULL DEFAULT unique_rowid()";
        }
    }
}
