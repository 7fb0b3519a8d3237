package io.sqlmodel.meta;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a database has otherwise than the models say.
 *
 * @param differences one for each thing, in the order of the tables
 * @param sql the statements of all of them, in an order in which they can be executed; those that may lose data begin with a
 *     comment that says so
 */
public record SchemaDiff(List<Difference> differences, List<String> sql) {
    /** The comment before a statement that may lose data. */
    public static final String DESTRUCTIVE = "-- DESTRUCTIVE\n";

    /**
     * Copies the lists.
     *
     * @param differences one for each thing
     * @param sql the statements of all of them, in order
     */
    public SchemaDiff {
        differences = List.copyOf(differences);
        sql = List.copyOf(sql);
    }

    /**
     * Whether the database is as the models say.
     *
     * @return true if nothing is missing, extra or different
     */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /**
     * The statements as a script, to be reviewed and put into a migration.
     *
     * @return the text, each statement ended by a semicolon
     */
    public String script() {
        return sql.stream().map(each -> each + ";\n").collect(Collectors.joining());
    }

    /** One line for each difference. */
    @Override
    public String toString() {
        return differences.stream().map(Difference::line).collect(Collectors.joining("\n"));
    }
}
