package io.sqlmodel.dialect;

import io.sqlmodel.meta.TableInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * How the tables of a database are read from it. Stateless and thread-safe. {@link JdbcReflection} is what drivers with
 * sound {@code DatabaseMetaData} need.
 */
public interface Reflection {
    /**
     * The schema in which names without a schema are looked up.
     *
     * @param connection a connection
     * @return its name, as {@link TableInfo#schema()} has it
     * @throws SQLException as the driver reports it
     */
    String ownSchema(Connection connection) throws SQLException;

    /**
     * Reads the tables of a schema, without views, temporary and system tables.
     *
     * @param connection a connection
     * @param schema the schema; empty for the connection's own
     * @return the tables, by name
     * @throws SQLException as the driver reports it
     */
    List<TableInfo> tables(Connection connection, String schema) throws SQLException;

    /**
     * A type of a model in the spelling that {@link #tables} gives types.
     *
     * @param type for example {@code int} or {@code NUMERIC(10,2)}
     * @return for example {@code INTEGER} or {@code NUMERIC(10, 2)}
     */
    String canonicalType(String type);

    /**
     * Whether a name in a model is a name that was read.
     *
     * @param identifier the name in a model
     * @param read the name as it was read
     * @return true if they are the same to the database; by default if they are equal
     */
    default boolean isSame(String identifier, String read) {
        return identifier.equals(read);
    }

    /**
     * Brings a default into a form in which two spellings are more likely to be equal.
     *
     * @param expression the expression, of a model or as it was read
     * @return the expression without what the database adds, as casts; by default as it is
     */
    default String plainDefault(String expression) {
        return expression;
    }

    /**
     * Whether the database tells {@code RESTRICT} from {@code NO ACTION}.
     *
     * @return false if both are one to it
     */
    default boolean tellsRestrict() {
        return true;
    }
}
