package io.sqlmodel.dialect;

import io.sqlmodel.meta.ForeignKeyInfo;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the foreign keys of tables: a row a column. */
final class JdbcForeignKeys {
    private final JdbcReflection rules;
    private final JdbcSchema in;

    JdbcForeignKeys(JdbcReflection rules, JdbcSchema in) {
        this.rules = rules;
        this.in = in;
    }

    List<ForeignKeyInfo> of(String table) throws SQLException {
        Map<String, Reading> keys = new TreeMap<>();
        try (ResultSet rows = in.metadata().getImportedKeys(in.catalog(), in.schema(), table)) {
            while (rows.next()) {
                Reading key = keys.computeIfAbsent(rows.getString("FK_NAME"), name -> new Reading(rules.name(name)));
                int position = rows.getInt("KEY_SEQ");
                key.columns.put(position, rules.name(rows.getString("FKCOLUMN_NAME")));
                key.targets.put(position, rules.name(rows.getString("PKCOLUMN_NAME")));
                key.schema = rules.name(rows.getString(rules.schemasAreCatalogs() ? "PKTABLE_CAT" : "PKTABLE_SCHEM"));
                key.table = rules.name(rows.getString("PKTABLE_NAME"));
                key.onDelete = rule(rows.getInt("DELETE_RULE"));
                key.onUpdate = rule(rows.getInt("UPDATE_RULE"));
            }
        }
        return keys.values().stream().map(Reading::info).toList();
    }

    private String rule(int rule) {
        return switch (rule) {
            case DatabaseMetaData.importedKeyCascade -> "CASCADE";
            case DatabaseMetaData.importedKeySetNull -> "SET NULL";
            case DatabaseMetaData.importedKeySetDefault -> "SET DEFAULT";
            case DatabaseMetaData.importedKeyRestrict -> rules.tellsRestrict() ? "RESTRICT" : "NO ACTION";
            default -> "NO ACTION";
        };
    }

    private static final class Reading {
        final String name;
        final SortedMap<Integer, String> columns = new TreeMap<>();
        final SortedMap<Integer, String> targets = new TreeMap<>();
        String schema = "";
        String table = "";
        String onDelete = "";
        String onUpdate = "";

        Reading(String name) {
            this.name = name;
        }

        ForeignKeyInfo info() {
            return new ForeignKeyInfo(
                    name,
                    List.copyOf(columns.values()),
                    schema,
                    table,
                    List.copyOf(targets.values()),
                    onDelete,
                    onUpdate);
        }
    }
}
