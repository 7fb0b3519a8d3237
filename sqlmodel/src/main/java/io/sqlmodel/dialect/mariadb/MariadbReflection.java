package io.sqlmodel.dialect.mariadb;

import io.sqlmodel.dialect.JdbcReflection;
import io.sqlmodel.dialect.TypeSpelling;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** MariaDB's schemas are databases, and each foreign key has an index. The values of ENUM and SET are not told. */
final class MariadbReflection extends JdbcReflection {
    private static final TypeSpelling TYPES = new TypeSpelling(
            Map.ofEntries(
                    Map.entry("BOOL", "BOOLEAN"),
                    Map.entry("INTEGER", "INT"),
                    Map.entry("INTEGER UNSIGNED", "INT UNSIGNED"),
                    Map.entry("DEC", "DECIMAL"),
                    Map.entry("FIXED", "DECIMAL"),
                    Map.entry("NUMERIC", "DECIMAL"),
                    Map.entry("DOUBLE PRECISION", "DOUBLE"),
                    Map.entry("CHARACTER", "CHAR"),
                    Map.entry("CHARACTER VARYING", "VARCHAR"),
                    Map.entry("CHAR BYTE", "BINARY"),
                    Map.entry("JSON", "LONGTEXT")),
            Map.of("CHAR", "1", "BINARY", "1", "BIT", "1", "DECIMAL", "10, 0"),
            Set.of("CHAR", "VARCHAR", "BINARY", "VARBINARY"),
            Set.of("DECIMAL", "DECIMAL UNSIGNED"),
            Set.of("TIME", "DATETIME", "TIMESTAMP"));

    /** What the driver calls the size of a time and a date with time is the length of its text; then a point and digits. */
    private static final int TIME = 10;

    private static final int DATE_TIME = 19;

    MariadbReflection() {
        super(TYPES);
    }

    @Override
    protected boolean schemasAreCatalogs() {
        return true;
    }

    @Override
    protected String type(String type, int size, @Nullable Integer digits, TypeSpelling spelling) {
        int whole = type.equals("TIME") ? TIME : DATE_TIME;
        return switch (type) {
            case "TIME", "DATETIME", "TIMESTAMP" ->
                size > whole ? spelling.of(type, size, size - whole - 1) : spelling.of(type);
            default -> super.type(type, size, digits, spelling);
        };
    }

    /** Widths of integers are only shown, and all of them are gone in what the driver tells; TINYINT(1) is BOOLEAN. */
    @Override
    public String canonicalType(String type) {
        String known = super.canonicalType(type);
        if (known.equals("TINYINT(1)")) {
            return "BOOLEAN";
        }
        return known.replaceFirst("^(TINYINT|SMALLINT|MEDIUMINT|INT|BIGINT|ENUM|SET|YEAR)( UNSIGNED)?\\(.*\\)$", "$1$2")
                .replaceFirst("^(TIME|DATETIME|TIMESTAMP)\\(0\\)$", "$1");
    }

    @Override
    protected String defaultExpression(String expression) {
        return expression.equals("NULL") ? "" : expression;
    }

    @Override
    public boolean isSame(String identifier, String read) {
        return identifier.equalsIgnoreCase(read);
    }

    @Override
    public boolean tellsRestrict() {
        return false;
    }

    @Override
    protected boolean isForeignKeys(String index, String foreignKey) {
        return index.equals(foreignKey);
    }
}
