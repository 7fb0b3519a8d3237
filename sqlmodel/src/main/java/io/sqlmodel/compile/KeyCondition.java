package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.dialect.KeyList;
import io.sqlmodel.generated.Key;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition that columns are in a list of keys: an equation for one key, else as few parameters for the whole
 * list as the dialect can pass it by, else a parameter for each value, padded so that few lengths exist.
 */
final class KeyCondition {
    /** What is added to the tables of the statement; empty where nothing is. */
    private final String table;

    private final String sql;
    private final List<ColumnType<?>> types;
    private final @Nullable KeyList keyList;
    private final int slots;

    private KeyCondition(String sql, List<ColumnType<?>> types, @Nullable KeyList keyList, int slots) {
        this("", sql, types, keyList, slots);
    }

    private KeyCondition(String table, String sql, List<ColumnType<?>> types, @Nullable KeyList keyList, int slots) {
        this.table = table;
        this.sql = sql;
        this.types = types;
        this.keyList = keyList;
        this.slots = slots;
    }

    /** The number of keys that a statement for so many has room for; those with the same number have the same text. */
    static int slots(Dialect dialect, List<ColumnType<?>> types, int keys) {
        if (keys == 1) {
            return 1;
        }
        int padded = Math.min(Integer.highestOneBit(keys - 1) << 1, KeyedSelect.MAX_KEYS);
        return keyList(dialect, types) == null ? padded : KeyedSelect.MAX_KEYS;
    }

    /** The condition of a SELECT. */
    static KeyCondition of(Dialect dialect, List<String> columns, List<ColumnType<?>> types, int slots) {
        if (slots == 1) {
            return new KeyCondition(String.join(" = ? AND ", columns) + " = ?", types, null, 1);
        }
        KeyCondition list = list(dialect, columns, types);
        if (list != null) {
            return list.joined(columns);
        }
        if (types.size() == 1) {
            return new KeyCondition(columns.get(0) + " IN (" + repeated("?", slots) + ")", types, null, slots);
        }
        String rows = repeated("(" + repeated("?", columns.size()) + ")", slots);
        String sql = key(columns) + " IN (" + dialect.rowList() + rows + ")";
        return new KeyCondition(sql, types, null, slots);
    }

    /** A condition for a list of any length, or null where the dialect has none for these types. */
    static @Nullable KeyCondition list(Dialect dialect, List<String> columns, List<ColumnType<?>> types) {
        KeyList keyList = keyList(dialect, types);
        return keyList == null
                ? null
                : new KeyCondition(key(columns) + " " + keyList.condition(), types, keyList, KeyedSelect.MAX_KEYS);
    }

    /** The same with the keys as a table, if that is better. */
    private KeyCondition joined(List<String> columns) {
        KeyList.Joined joined = keyList == null ? null : keyList.joined();
        return joined == null
                ? this
                : new KeyCondition(
                        ", " + joined.table(), Equations.of(columns, joined.columns()), types, keyList, slots);
    }

    private static @Nullable KeyList keyList(Dialect dialect, List<ColumnType<?>> types) {
        return types.size() == 1 ? dialect.keyList(types.get(0)) : dialect.keyRows(types);
    }

    private static String key(List<String> columns) {
        return columns.size() == 1 ? columns.get(0) : "(" + String.join(", ", columns) + ")";
    }

    private static String repeated(String part, int times) {
        return part + (", " + part).repeat(times - 1);
    }

    String sql() {
        return sql;
    }

    /** The condition after the tables of a statement. */
    String where() {
        return table + KeyedText.WHERE + sql;
    }

    void bind(ParameterWriter out, List<? extends Object> keys) throws SQLException {
        if (keyList != null) {
            keyList.bind(out, 1, keys);
            return;
        }
        int at = 0;
        for (int slot = 0; slot < slots; slot++) {
            // The last key fills the slots that are left over: a row is found once all the same.
            at = bind(out, at, keys.get(Math.min(slot, keys.size() - 1)));
        }
    }

    /** Binds the one key of a condition for one. */
    void bind(ParameterWriter out, Object key) throws SQLException {
        bind(out, 0, key);
    }

    /** The index of the last parameter. */
    private int bind(ParameterWriter out, int before, Object key) throws SQLException {
        int at = before;
        if (types.size() == 1) {
            set(out, ++at, key, types.get(0));
        } else {
            Key parts = (Key) key;
            for (int part = 0; part < types.size(); part++) {
                set(out, ++at, parts.part(part), types.get(part));
            }
        }
        return at;
    }

    @SuppressWarnings("unchecked") // a key's parts have the types of its columns
    private static <T> void set(ParameterWriter out, int at, Object value, ColumnType<T> type) throws SQLException {
        out.set(at, (T) value, type);
    }
}
