package io.sqlmodel.dialect;

import io.sqlmodel.meta.ColumnInfo;
import io.sqlmodel.meta.ForeignKeyInfo;
import io.sqlmodel.meta.IndexInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the indexes of tables, without those of keys that the database makes by itself. */
final class JdbcIndexes {
    private final JdbcReflection rules;
    private final JdbcSchema in;

    JdbcIndexes(JdbcReflection rules, JdbcSchema in) {
        this.rules = rules;
        this.in = in;
    }

    List<IndexInfo> of(
            String table,
            List<ColumnInfo> columns,
            List<String> primaryKey,
            List<ForeignKeyInfo> foreignKeys,
            Map<String, String> constraints)
            throws SQLException {
        Map<String, Reading> indexes = new LinkedHashMap<>();
        List<String> names = columns.stream().map(ColumnInfo::name).toList();
        try (ResultSet rows = in.metadata().getIndexInfo(in.catalog(), in.schema(), table, false, true)) {
            while (rows.next()) {
                String index = rows.getString("INDEX_NAME");
                if (index != null) {
                    indexes.computeIfAbsent(index, any -> new Reading()).add(rows, names);
                }
            }
        }
        List<IndexInfo> found = new ArrayList<>();
        boolean[] keySeen = {primaryKey.isEmpty()};
        indexes.forEach((index, read) -> {
            String constraint = constraints.get(index);
            boolean keys = !keySeen[0] && constraint == null && read.unique && read.columns.equals(primaryKey);
            keySeen[0] |= keys;
            boolean own = !read.unique
                    && foreignKeys.stream().anyMatch(key -> rules.isForeignKeys(index, rules.listed(key.name())));
            if (!keys && !own) {
                String shown = constraint == null ? index : constraint;
                found.add(new IndexInfo(rules.name(shown), read.columns, read.unique, constraint != null, read.plain));
            }
        });
        found.sort(Comparator.comparing(IndexInfo::name));
        return found;
    }

    private final class Reading {
        final List<String> columns = new ArrayList<>();
        boolean unique;
        boolean plain = true;

        void add(ResultSet row, List<String> names) throws SQLException {
            unique = !row.getBoolean("NON_UNIQUE");
            String column = row.getString("COLUMN_NAME");
            String name = column == null ? null : rules.name(unquoted(column, names));
            if (name != null && names.contains(name)) {
                columns.add(name);
            } else {
                plain = false;
            }
            plain &= row.getString("FILTER_CONDITION") == null;
        }

        private String unquoted(String column, List<String> names) {
            return column.startsWith("\"") && !names.contains(column)
                    ? column.substring(1, column.length() - 1).replace("\"\"", "\"")
                    : column;
        }
    }
}
