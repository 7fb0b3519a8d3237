package io.sqlmodel.dialect;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A schema to be read, as JDBC asks for it.
 *
 * @param metadata what the driver tells
 * @param catalog the catalog
 * @param schema the schema; null where the driver calls schemas catalogs
 */
record JdbcSchema(
        DatabaseMetaData metadata,
        @Nullable String catalog,
        @Nullable String schema) {
    /** The schema's name among patterns. */
    @Nullable
    String pattern() throws SQLException {
        String escape = metadata.getSearchStringEscape();
        return schema == null ? null : schema.replace("_", escape + "_").replace("%", escape + "%");
    }
}
