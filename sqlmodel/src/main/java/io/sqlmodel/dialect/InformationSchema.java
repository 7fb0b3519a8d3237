package io.sqlmodel.dialect;

/** Questions to the catalogue that the SQL standard describes. */
public final class InformationSchema {
    private InformationSchema() {}

    /**
     * The query for the tables and views of a schema, as {@link DdlSyntax#tablesQuery} has to give it.
     *
     * @param schema an SQL expression for the schema's name as it is listed
     * @return the query
     */
    public static String tables(String schema) {
        return "SELECT table_name, table_type FROM information_schema.tables WHERE table_schema = " + schema;
    }

    /**
     * The query for the UNIQUE constraints of a schema, as {@link JdbcReflection#uniquesQuery} has to give it.
     *
     * @param index the column that names a constraint's index
     * @return the query, with the schema as parameter
     */
    public static String uniques(String index) {
        return "SELECT table_name, constraint_name, " + index + " FROM information_schema.table_constraints"
                + " WHERE constraint_type = 'UNIQUE' AND table_schema = ?";
    }
}
