package io.sqlmodel.dialect.mariadb;

import io.sqlmodel.dialect.DdlSyntax;
import io.sqlmodel.dialect.InformationSchema;
import io.sqlmodel.dialect.Literals;
import io.sqlmodel.meta.ColumnDef;
import java.util.Locale;

/** How MariaDB spells types, keys and its catalogue. */
final class MariadbDdl implements DdlSyntax {
    /** What MariaDB can index of a text whose length nobody said. */
    private static final int KEY_LENGTH = 255;

    @Override
    public String typeName(ColumnDef column, boolean keyed) {
        int length = keyed && column.length() == 0 ? KEY_LENGTH : column.length();
        int precision = column.precision();
        return switch (column.type().kind()) {
            case BOOLEAN -> "BOOLEAN";
            case TINYINT -> "TINYINT";
            case SMALLINT -> "SMALLINT";
            case INTEGER -> "INTEGER";
            case BIGINT, DURATION -> "BIGINT";
            case REAL -> "FLOAT";
            case DOUBLE -> "DOUBLE";
            case CHAR -> "VARCHAR(1)";
            case UUID -> "UUID";
            case TEXT -> length > 0 ? "VARCHAR(" + length + ")" : "LONGTEXT";
            case BINARY -> length > 0 ? "VARBINARY(" + length + ")" : "LONGBLOB";
            case DECIMAL -> precision > 0 ? "DECIMAL(" + precision + ", " + column.scale() + ")" : "DECIMAL(65, 30)";
            case BIG_INTEGER -> "DECIMAL(" + (precision > 0 ? precision : 65) + ")";
            case INSTANT, OFFSET_TIMESTAMP, TIMESTAMP -> "DATETIME(6)";
            case DATE -> "DATE";
            case TIME -> "TIME(6)";
        };
    }

    @Override
    public String generatedKey(String type, String primaryKey) {
        return type + " NOT NULL AUTO_INCREMENT";
    }

    @Override
    public String tableOptions() {
        return " DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin";
    }

    @Override
    public String serverDefault(ColumnDef column) {
        String other = Literals.bracketed(column.serverDefault());
        boolean now = column.serverDefault().toUpperCase(Locale.ROOT).equals("CURRENT_TIMESTAMP");
        return switch (column.type().kind()) {
            case INSTANT, OFFSET_TIMESTAMP -> now ? "(UTC_TIMESTAMP(6))" : other;
            case TIMESTAMP -> now ? "CURRENT_TIMESTAMP(6)" : other;
            default -> other;
        };
    }

    @Override
    public String tablesQuery(String schema) {
        return InformationSchema.tables(schema.isEmpty() ? "DATABASE()" : Literals.text(schema));
    }

    @Override
    public boolean isNamed(String identifier, String catalogued) {
        return identifier.equalsIgnoreCase(catalogued);
    }
}
