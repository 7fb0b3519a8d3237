package io.sqlmodel.dialect.h2;

import io.sqlmodel.dialect.InformationSchema;
import io.sqlmodel.dialect.JdbcReflection;
import io.sqlmodel.dialect.TypeSpelling;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** H2's catalogue has names in capitals, and an index for each foreign key. */
final class H2Reflection extends JdbcReflection {
    private static final TypeSpelling TYPES = new TypeSpelling(
            Map.ofEntries(
                    Map.entry("CHARACTER VARYING", "VARCHAR"),
                    Map.entry("CHAR VARYING", "VARCHAR"),
                    Map.entry("CHARACTER", "CHAR"),
                    Map.entry("CHARACTER LARGE OBJECT", "CLOB"),
                    Map.entry("BINARY VARYING", "VARBINARY"),
                    Map.entry("BINARY LARGE OBJECT", "BLOB"),
                    Map.entry("BYTEA", "VARBINARY"),
                    Map.entry("BOOL", "BOOLEAN"),
                    Map.entry("INT", "INTEGER"),
                    Map.entry("DEC", "NUMERIC"),
                    Map.entry("DECIMAL", "NUMERIC"),
                    Map.entry("DOUBLE", "DOUBLE PRECISION"),
                    Map.entry("FLOAT", "DOUBLE PRECISION"),
                    Map.entry("TEXT", "CLOB"),
                    Map.entry("TIMESTAMP WITHOUT TIME ZONE", "TIMESTAMP"),
                    Map.entry("TIME WITHOUT TIME ZONE", "TIME")),
            Map.of(
                    "CHAR", "1",
                    "NUMERIC", "100000, 0",
                    "DECFLOAT", "100000",
                    "TIME", "0",
                    "TIME WITH TIME ZONE", "0",
                    "TIMESTAMP", "6",
                    "TIMESTAMP WITH TIME ZONE", "6"),
            Set.of("CHAR", "VARCHAR", "VARCHAR_IGNORECASE", "BINARY", "VARBINARY", "DECFLOAT"),
            Set.of("NUMERIC"),
            Set.of("TIME", "TIME WITH TIME ZONE", "TIMESTAMP", "TIMESTAMP WITH TIME ZONE"));

    /** The length of a column that was given none. */
    private static final int LONGEST = 1_000_000_000;

    H2Reflection() {
        super(TYPES);
    }

    @Override
    protected String type(String type, int size, @Nullable Integer digits, TypeSpelling spelling) {
        return super.type(type, size == LONGEST ? 0 : size, digits, spelling);
    }

    @Override
    protected String listed(String identifier) {
        return H2Ddl.folded(identifier);
    }

    @Override
    protected String name(String listed) {
        String small = listed.toLowerCase(Locale.ROOT);
        return H2Ddl.folded(small).equals(listed) ? small : listed;
    }

    @Override
    public boolean isSame(String identifier, String read) {
        return listed(identifier).equals(listed(read));
    }

    /** The names that H2 keeps for functions whose values cannot be compared. */
    @Override
    public String plainDefault(String expression) {
        return expression
                .replaceAll("(?i)\\brandom\\s*\\(", "rand(")
                .replaceAll("(?i)\\b(?:gen_random_)?uuid\\s*\\(", "random_uuid(");
    }

    @Override
    protected boolean isForeignKeys(String index, String foreignKey) {
        return index.startsWith(foreignKey + "_INDEX_");
    }

    @Override
    protected String uniquesQuery() {
        return InformationSchema.uniques("index_name");
    }
}
