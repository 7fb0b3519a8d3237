package io.sqlmodel.docs.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Long lines are broken, and nothing else is changed. */
final class Layout {
    private static final int WIDTH = 100;
    private static final Pattern CLAUSE = Pattern.compile(
            "(?<!LEFT) (?=(FROM|WHERE|LEFT JOIN|JOIN|ORDER BY|GROUP BY|LIMIT|SET|VALUES|RETURNING|ON CONFLICT|UNION|SELECT) )");

    private Layout() {}

    /** A statement, its clauses on lines of their own if it is long. */
    static String sql(String statement) {
        if (statement.length() <= WIDTH) {
            return statement;
        }
        List<String> lines = new ArrayList<>();
        for (String clause : CLAUSE.split(statement, -1)) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + clause.length() < WIDTH) {
                lines.set(last, lines.get(last) + " " + clause);
            } else {
                lines.add((last < 0 ? "" : "  ") + clause);
            }
        }
        return String.join("\n", lines);
    }

    /** A message, broken at blanks. */
    static String prose(String message) {
        StringBuilder text = new StringBuilder();
        for (String line : message.lines().toList()) {
            int column = 0;
            for (String word : line.split("(?<=\\S) ", -1)) {
                if (column > 0 && column + word.length() >= WIDTH) {
                    text.append("\n    ");
                    column = 4;
                } else if (column > 0) {
                    text.append(' ');
                    column++;
                }
                text.append(word);
                column += word.length();
            }
            text.append('\n');
        }
        return text.toString().stripTrailing();
    }
}
