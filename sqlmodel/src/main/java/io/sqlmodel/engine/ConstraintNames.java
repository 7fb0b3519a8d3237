package io.sqlmodel.engine;

import io.sqlmodel.dialect.DatabaseError;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.UniqueDef;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives a violated constraint the same name on every database. Some databases tell columns instead of a name, or nothing;
 * where the table of the statement belongs to a model, the model knows the name.
 */
final class ConstraintNames {
    private static final Pattern WRITTEN =
            Pattern.compile("\\b(INSERT INTO|MERGE INTO|UPDATE|DELETE FROM) (?:\\S+\\.)?([^\\s(]+)");

    private final Function<String, @Nullable TableDef> tables;

    /** With the tables of the models that were written so far, by name. */
    ConstraintNames(Function<String, @Nullable TableDef> tables) {
        this.tables = tables;
    }

    /**
     * The name.
     *
     * @param found what the database says
     * @param sql the statement
     */
    @Nullable
    String of(DatabaseError found, String sql) {
        String reported = found.constraint();
        Matcher written = WRITTEN.matcher(sql);
        if (!written.find()) {
            return reported;
        }
        String name = written.group(2).replaceAll("[\"`]", "");
        TableDef table = tables.apply(name);
        return switch (found.kind()) {
            case NOT_NULL -> reported == null ? null : qualified(reported, name);
            case UNIQUE -> reported == null || table == null ? reported : unique(reported, table);
            case FOREIGN_KEY ->
                reported == null && table != null && written.group(1).startsWith("INSERT")
                        ? onlyForeignKey(table)
                        : reported;
            default -> reported;
        };
    }

    /** The column with its table, of which not every database speaks, and not every language in that order. */
    private static String qualified(String column, String table) {
        int dot = column.indexOf('.');
        if (dot < 0) {
            return table + '.' + column;
        }
        return column.substring(dot + 1).equals(table) ? table + '.' + column.substring(0, dot) : column;
    }

    private static String unique(String reported, TableDef table) {
        String primaryKey = table.primaryKeyName();
        if (reported.equals(DatabaseError.PRIMARY_KEY)) {
            return primaryKey;
        }
        Set<String> columns = columns(reported, table.name());
        List<String> key = table.primaryKey().stream().map(ColumnDef::name).toList();
        return columns.equals(new HashSet<>(key))
                ? primaryKey
                : table.uniques().stream()
                        .filter(unique -> columns.equals(new HashSet<>(unique.columns())))
                        .map(UniqueDef::name)
                        .findFirst()
                        .orElse(reported);
    }

    /** The columns in {@code hero.name, hero.age}; none of a table's if that is a name. */
    private static Set<String> columns(String reported, String table) {
        Set<String> columns = new HashSet<>();
        Arrays.stream(reported.split(", ", -1))
                .map(column -> column.startsWith(table + '.') ? column.substring(table.length() + 1) : column + '?')
                .forEach(columns::add);
        return columns;
    }

    /** A new row can violate no other, where the database does not say which. */
    private static @Nullable String onlyForeignKey(TableDef table) {
        List<ForeignKeyDef> keys = table.foreignKeys();
        return keys.size() == 1 ? keys.get(0).name() : null;
    }
}
