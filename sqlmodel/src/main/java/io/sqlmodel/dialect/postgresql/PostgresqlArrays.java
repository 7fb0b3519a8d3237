package io.sqlmodel.dialect.postgresql;

import io.sqlmodel.dialect.RowArrays;
import io.sqlmodel.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows as {@code unnest} makes them of arrays. The ordinal keeps their order, and with it that of generated keys. */
final class PostgresqlArrays implements RowArrays {
    private static final Pattern LENGTH = Pattern.compile("\\([^)]*\\)");
    private static final Pattern ONE_CHARACTER = Pattern.compile("(?i)char|character");

    @Override
    public String insert(String table, List<Item> columns) {
        return "INSERT INTO " + table + " (" + names(columns) + ") SELECT " + casts(columns) + " FROM " + rows(columns)
                + " WITH ORDINALITY AS v(" + values(columns.size()) + ", n) ORDER BY n";
    }

    @Override
    public String update(String table, List<Item> set, List<Item> where) {
        List<Item> all = Stream.concat(set.stream(), where.stream()).toList();
        String assignments = IntStream.range(0, set.size())
                .mapToObj(i -> set.get(i).name() + " = v." + cast(set.get(i), i))
                .collect(Collectors.joining(", "));
        return "UPDATE " + table + " AS t SET " + assignments + " FROM " + rows(all) + " AS v(" + values(all.size())
                + ") WHERE " + matches(where, set.size());
    }

    @Override
    public String delete(String table, List<Item> where) {
        return "DELETE FROM " + table + " AS t USING " + rows(where) + " AS v(" + values(where.size()) + ") WHERE "
                + matches(where, 0);
    }

    @Override
    public String elementType(ColumnType<?> type) {
        if (!type.declared().isEmpty()) {
            return isArray(type) ? "text" : withoutLength(type.declared());
        }
        return switch (type.kind()) {
            case BOOLEAN -> "bool";
            case TINYINT, SMALLINT -> "int2";
            case INTEGER -> "int4";
            case BIGINT, DURATION -> "int8";
            case REAL -> "float4";
            case DOUBLE -> "float8";
            case CHAR, TEXT -> "text";
            case DECIMAL, BIG_INTEGER -> "numeric";
            case UUID -> "uuid";
            case BINARY -> "bytea";
            case INSTANT, OFFSET_TIMESTAMP -> "timestamptz";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
        };
    }

    @Override
    public Object[] array(ColumnType<?> type, int rows) {
        return switch (type.kind()) {
            case BOOLEAN -> new Boolean[rows];
            case INTEGER -> new Integer[rows];
            case BIGINT, DURATION -> new Long[rows];
            case REAL -> new Float[rows];
            case DOUBLE -> new Double[rows];
            case CHAR, TEXT -> new String[rows];
            case BINARY -> new byte[rows][];
            default -> new Object[rows];
        };
    }

    private String rows(List<Item> columns) {
        return unnest(columns.stream().<ColumnType<?>>map(Item::type).toList());
    }

    /** Arrays of values as the columns of a table. */
    String unnest(List<ColumnType<?>> types) {
        return types.stream()
                .map(type -> "?::" + elementType(type) + "[]")
                .collect(Collectors.joining(", ", "unnest(", ")"));
    }

    private static String names(List<Item> columns) {
        return columns.stream().map(Item::name).collect(Collectors.joining(", "));
    }

    private static String values(int count) {
        return IntStream.range(0, count).mapToObj(PostgresqlArrays::value).collect(Collectors.joining(", "));
    }

    private static String casts(List<Item> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> cast(columns.get(i), i))
                .collect(Collectors.joining(", "));
    }

    /** {@code unnest} would take arrays of arrays apart to the last element, so those are passed as text. */
    private static String cast(Item column, int at) {
        return isArray(column.type()) ? value(at) + "::" + column.type().declared() : value(at);
    }

    private static boolean isArray(ColumnType<?> type) {
        return type.declared().endsWith("[]");
    }

    /** A cast to {@code varchar(20)} would cut what is too long, where the assignment to the column is an error. */
    private static String withoutLength(String declared) {
        String type = LENGTH.matcher(declared).replaceAll("").strip();
        return ONE_CHARACTER.matcher(type).matches() ? "bpchar" : type;
    }

    private static String value(int at) {
        return "c" + (at + 1);
    }

    private static String matches(List<Item> where, int after) {
        List<String> equations = new ArrayList<>();
        for (int i = 0; i < where.size(); i++) {
            equations.add("t." + where.get(i).name() + " = v." + cast(where.get(i), after + i));
        }
        return String.join(" AND ", equations);
    }
}
