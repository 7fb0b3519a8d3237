package io.sqlmodel.sql;

/** Finds quoted texts, comments and places for values in SQL that the program wrote. */
final class SqlTokens {
    private SqlTokens() {}

    /** Where the token that begins here ends; it is one character unless it is quoted, a comment or {@code ??}. */
    static int end(String sql, int at) {
        char first = sql.charAt(at);
        if (first == '\'' || first == '"' || first == '`') {
            return after(sql, String.valueOf(first), at + 1);
        }
        if (sql.startsWith("--", at)) {
            return after(sql, "\n", at + 2);
        }
        if (sql.startsWith("/*", at)) {
            return after(sql, "*/", at + 2);
        }
        return sql.startsWith("??", at) ? at + 2 : at + 1;
    }

    private static int after(String sql, String end, int from) {
        int found = sql.indexOf(end, from);
        return found < 0 ? sql.length() : found + end.length();
    }
}
