package io.sqlmodel.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks statements that are longer than a line, in the way of palantir-java-format. */
final class LineBreaks {
    static final int WIDTH = 120;
    private static final int DEEPER = 8;
    private static final int ARM = 4;

    private static final Pattern PLAIN_CALL = Pattern.compile("^\\w+\\(");

    private LineBreaks() {}

    /**
     * Breaks the lines of a file that need it.
     *
     * @param text the file, a statement a line
     * @return the file
     */
    static String apply(String text) {
        return text.lines()
                .flatMap(line -> line.length() <= WIDTH ? List.of(line).stream() : broken(line).stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> broken(String line) {
        String code = line.stripLeading();
        int indent = line.length() - code.length();
        if (code.startsWith("import ") || code.startsWith("/*") || code.startsWith("*")) {
            return List.of(line);
        }
        if (code.startsWith("case ") && code.contains(" -> ")) {
            return after(indent, code, " -> ", ARM);
        }
        if (code.contains(" = ")) {
            return after(indent, code, " = ", DEEPER);
        }
        List<String> calls = calls(code);
        return calls.size() > 1 ? chain(indent, calls) : arguments(indent, code, DEEPER);
    }

    private static List<String> after(int indent, String code, String operator, int deeper) {
        int end = code.indexOf(operator) + operator.length();
        String rest = code.substring(end);
        boolean fits = indent + deeper + rest.length() <= WIDTH;
        if (!fits && PLAIN_CALL.matcher(rest).find()) {
            return arguments(indent, code, DEEPER);
        }
        List<String> lines =
                new ArrayList<>(List.of(line(indent, code.substring(0, end).stripTrailing())));
        lines.addAll(fits ? List.of(line(indent + deeper, rest)) : broken(line(indent + deeper, rest)));
        return lines;
    }

    private static List<String> chain(int indent, List<String> calls) {
        List<String> lines = new ArrayList<>();
        String first = line(indent, calls.get(0));
        lines.addAll(first.length() <= WIDTH ? List.of(first) : arguments(indent, calls.get(0), 2 * DEEPER));
        calls.stream().skip(1).forEach(call -> {
            String line = line(indent + DEEPER, call);
            lines.addAll(line.length() <= WIDTH ? List.of(line) : arguments(indent + DEEPER, call, DEEPER));
        });
        return lines;
    }

    /** Breaks after the parenthesis; all arguments in one line if they fit, else each in its own. */
    private static List<String> arguments(int indent, String call, int deeper) {
        int open = call.indexOf('(');
        List<String> lines = new ArrayList<>();
        if (open < 0 || call.startsWith("()", open)) {
            return List.of(line(indent, call));
        }
        lines.add(line(indent, call.substring(0, open + 1)));
        String rest = line(indent + deeper, call.substring(open + 1));
        List<Integer> commas = deeper == DEEPER && rest.length() <= WIDTH ? List.of() : commas(call, open + 1);
        int from = open + 1;
        for (int comma : commas) {
            lines.add(line(indent + deeper, call.substring(from, comma + 1)));
            from = comma + 2;
        }
        lines.add(line(indent + deeper, call.substring(from)));
        return lines;
    }

    private static String line(int indent, String code) {
        return " ".repeat(indent) + code;
    }

    /** Splits {@code model.a(x).b(y);} before the second call and each after it. */
    private static List<String> calls(String code) {
        List<String> calls = new ArrayList<>();
        int from = 0;
        for (int dot : positions(code, '.', 0)) {
            if (code.charAt(dot - 1) == ')') {
                calls.add(code.substring(from, dot));
                from = dot;
            }
        }
        calls.add(code.substring(from));
        return calls;
    }

    private static List<Integer> commas(String code, int from) {
        return positions(code, ',', from);
    }

    /** Where a character stands outside of literals and of parentheses that are opened after {@code from}. */
    private static List<Integer> positions(String code, char wanted, int from) {
        List<Integer> found = new ArrayList<>();
        boolean literal = false;
        int open = 0;
        for (int i = from; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\\' && literal) {
                i++;
            } else if (c == '"') {
                literal = !literal;
            } else if (!literal && c == wanted && open == 0) {
                found.add(i);
            } else if (!literal && (c == '(' || c == '<')) {
                open++;
            } else if (!literal && (c == ')' || c == '>')) {
                open--;
            }
        }
        return found;
    }
}
