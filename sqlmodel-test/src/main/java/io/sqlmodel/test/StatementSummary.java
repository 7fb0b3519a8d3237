package io.sqlmodel.test;

import io.sqlmodel.event.StatementEvent;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in short what a statement did. */
final class StatementSummary {
    /** The words before the first table, and that table: with or without a schema, each with or without quotes. */
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:FROM|INTO|UPDATE|TABLE(?: IF (?:NOT )?EXISTS)?)\\s+((?:[\"`\\[]?\\w+[\"`\\]]?\\.)?[\"`\\[]?\\w+[\"`\\]]?)",
            Pattern.CASE_INSENSITIVE);

    /** A statement whose rows a query returns. */
    private static final Pattern CHANGED_ROWS = Pattern.compile(
            "^SELECT .+ FROM (?:FINAL|OLD|NEW) TABLE \\((.+)\\)(?: AS \\S+)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTES = Pattern.compile("[\"`\\[\\]]");

    private StatementSummary() {}

    static String of(StatementEvent event) {
        Matcher changed = CHANGED_ROWS.matcher(event.sql());
        String sql = changed.matches() ? changed.group(1) : event.sql().strip();
        String verb = sql.split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
        Matcher table = TABLE.matcher(sql);
        String what = table.find() ? verb + " " + QUOTES.matcher(table.group(1)).replaceAll("") : verb;
        return switch (verb) {
            case "INSERT", "UPDATE", "DELETE", "MERGE" -> what + " x" + (event.rows() < 0 ? "?" : event.rows());
            default -> what;
        };
    }
}
