package io.sqlmodel.dialect;

import io.sqlmodel.sql.Syntax;
import io.sqlmodel.type.Codecs;
import io.sqlmodel.type.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a database can do and how it spells it. Stateless and thread-safe; one instance a database.
 */
public interface Dialect extends Syntax {
    /**
     * The database's name, as messages use it.
     *
     * @return for example {@code SQLite}
     */
    String name();

    /**
     * How the database's JDBC URLs begin.
     *
     * @return for example {@code jdbc:sqlite:}
     */
    String urlPrefix();

    /**
     * The oldest version of the database that the dialect is for; a connection to an older one is refused.
     *
     * @return the version
     */
    default Version minimumVersion() {
        return Version.ANY;
    }

    /**
     * How values are read and bound.
     *
     * @return the codecs
     */
    Codecs codecs();

    /**
     * How tables are created.
     *
     * @return the rules
     */
    DdlSyntax ddl();

    /**
     * How tables are read from the database. Choose {@link JdbcReflection} with the spelling of the types where the driver's
     * metadata is sound; names in another case, or indexes that the database makes by itself, are its overrides.
     *
     * @return the rules
     */
    Reflection reflection();

    /**
     * How tables that exist are changed, for the SQL of a {@link io.sqlmodel.meta.SchemaDiff}.
     *
     * @return the rules; by default those of the standard and PostgreSQL
     */
    default AlterSyntax alter() {
        return new AlterSyntax() {};
    }

    /**
     * How connections are opened, pooled and ended.
     *
     * @return the rules
     */
    ConnectionRules connections();

    /**
     * How errors are told apart.
     *
     * @return the rules
     */
    ErrorRules errors();

    /**
     * How many parameters one statement may have.
     *
     * @return the greatest number
     */
    int maxParameters();

    /**
     * An INSERT that returns columns of the rows that it made, of several rows at once too.
     *
     * @param insert the INSERT
     * @param columns the columns, as a list
     * @return the statement, which gives a result
     */
    default String insertReturning(String insert, String columns) {
        return insert + " RETURNING " + columns;
    }

    /**
     * How an INSERT of one row without any column is written after the table's name.
     *
     * @return the text
     */
    default String defaultValues() {
        return "DEFAULT VALUES";
    }

    /**
     * Whether {@code WITH RECURSIVE} takes {@code UNION}, which ends where a circle of rows closes.
     *
     * @return false if it only takes {@code UNION ALL}: then only trees of rows that refer to their owners are read at once
     */
    default boolean recursiveUnion() {
        return true;
    }

    /**
     * Whether a tree is found faster by the keys of those rows only that have children: then each row that is found is asked
     * whether it has any, and the leaves, which mostly are the greater part, take no part in the recursion.
     *
     * @return true where a row of a recursion costs more than a look at an index
     */
    default boolean recursesOverParents() {
        return false;
    }

    /**
     * Whether a row can be deleted that refers to itself.
     *
     * @return false if its foreign key has to be NULL first
     */
    default boolean deletesSelfReferences() {
        return true;
    }

    /**
     * Whether {@code ON UPDATE CASCADE} and {@code ON UPDATE SET NULL} work between rows of one table.
     *
     * @return false if such keys are like those without a rule: then the flush takes the rows along
     */
    default boolean updatesOwnTable() {
        return true;
    }

    /**
     * How many rows are passed as one array a column.
     *
     * @return the form, or null where rows are the rows of a VALUES list or of a JDBC batch
     */
    default @Nullable RowArrays rowArrays() {
        return null;
    }

    /**
     * How rows are changed or deleted by a statement that has a list of rows.
     *
     * @return the form, or null where a JDBC batch is better
     */
    default @Nullable RowValues rowValues() {
        return null;
    }

    /**
     * Whether an INSERT of several rows is faster than a JDBC batch also where no keys come back.
     *
     * @return true if so much that a text for each number of rows is worth it
     */
    default boolean insertsLists() {
        return false;
    }

    /**
     * How a list of keys is passed as one parameter, so that a statement's text does not change with its length.
     *
     * @param type the type of the key column
     * @return the form, or null where each key needs a parameter of its own
     */
    default @Nullable KeyList keyList(ColumnType<?> type) {
        return null;
    }

    /**
     * How a list of composite keys is passed as few parameters. Its condition follows the columns in parentheses, and it
     * binds {@link io.sqlmodel.generated.Key}s.
     *
     * @param types the types of the key columns
     * @return the form, or null where each value needs a parameter of its own
     */
    default @Nullable KeyList keyRows(List<ColumnType<?>> types) {
        return null;
    }
}
