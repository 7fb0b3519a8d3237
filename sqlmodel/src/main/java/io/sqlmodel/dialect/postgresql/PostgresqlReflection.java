package io.sqlmodel.dialect.postgresql;

import io.sqlmodel.dialect.JdbcReflection;
import io.sqlmodel.dialect.TypeSpelling;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's driver tells the short names of types, and casts in defaults. */
final class PostgresqlReflection extends JdbcReflection {
    private static final TypeSpelling TYPES = new TypeSpelling(
            Map.ofEntries(
                    Map.entry("BOOL", "BOOLEAN"),
                    Map.entry("INT2", "SMALLINT"),
                    Map.entry("SMALLSERIAL", "SMALLINT"),
                    Map.entry("INT", "INTEGER"),
                    Map.entry("INT4", "INTEGER"),
                    Map.entry("SERIAL", "INTEGER"),
                    Map.entry("INT8", "BIGINT"),
                    Map.entry("BIGSERIAL", "BIGINT"),
                    Map.entry("FLOAT4", "REAL"),
                    Map.entry("FLOAT", "DOUBLE PRECISION"),
                    Map.entry("FLOAT8", "DOUBLE PRECISION"),
                    Map.entry("DEC", "NUMERIC"),
                    Map.entry("DECIMAL", "NUMERIC"),
                    Map.entry("CHARACTER VARYING", "VARCHAR"),
                    Map.entry("CHARACTER", "CHAR"),
                    Map.entry("BPCHAR", "CHAR"),
                    Map.entry("BIT VARYING", "VARBIT"),
                    Map.entry("TIMETZ", "TIME WITH TIME ZONE"),
                    Map.entry("TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE"),
                    Map.entry("TIME WITHOUT TIME ZONE", "TIME"),
                    Map.entry("TIMESTAMP WITHOUT TIME ZONE", "TIMESTAMP")),
            Map.of(
                    "CHAR", "1",
                    "BIT", "1",
                    "TIME", "6",
                    "TIME WITH TIME ZONE", "6",
                    "TIMESTAMP", "6",
                    "TIMESTAMP WITH TIME ZONE", "6"),
            Set.of("CHAR", "VARCHAR", "BIT", "VARBIT"),
            Set.of("NUMERIC"),
            Set.of("TIME", "TIME WITH TIME ZONE", "TIMESTAMP", "TIMESTAMP WITH TIME ZONE"));

    private static final Pattern CAST =
            Pattern.compile("('(?:[^']|'')*')::(?:[a-z_\"][\\w.\" ]*)(?:\\([\\d, ]*\\))?(?:\\[\\])*");

    PostgresqlReflection() {
        super(TYPES);
    }

    /** Arrays have the name of their elements after an underscore; their lengths are not kept. */
    @Override
    protected String type(String type, int size, @Nullable Integer digits, TypeSpelling spelling) {
        return type.startsWith("_")
                ? canonicalType(type.substring(1)) + "[]"
                : super.type(type, size == Integer.MAX_VALUE ? 0 : size, digits, spelling);
    }

    @Override
    public String canonicalType(String type) {
        String trimmed = type.strip();
        return trimmed.endsWith("[]")
                ? super.canonicalType(trimmed.substring(0, trimmed.indexOf('[')))
                                .replaceAll("\\(.*\\)", "") + "[]"
                : super.canonicalType(trimmed);
    }

    @Override
    public String plainDefault(String expression) {
        return CAST.matcher(expression).replaceAll("$1");
    }
}
