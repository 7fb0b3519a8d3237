package io.sqlmodel.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code -XX:+LogCompilation} wrote: an element a line; within a task, a method that is inlined stands within its caller. */
final class CompilerLog {
    private static final long SELDOM = 1000;

    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)='([^']*)'");

    /** The library, and what its processor has written for the model. */
    private static final Pattern OURS = Pattern.compile(
            "io\\.sqlmodel\\.(?!benchmarks\\.).*|io\\.sqlmodel\\.benchmarks\\.peers\\.sqlmodel\\.(?!SqlModelPeer).*");

    private final Map<String, Call> calls = new TreeMap<>();
    private final Set<String> compiled = new TreeSet<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> methods = new HashMap<>();
    private final Deque<String> parsed = new ArrayDeque<>();
    private Map<String, String> call = Map.of();

    /** Reads a log. */
    CompilerLog(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(String::trim).forEach(this::read);
        }
    }

    /**
     * Calls of which the optimizing compiler knew no target, the most frequent first. Those that were hardly ever seen,
     * and therefore have none, are not among them.
     */
    List<Call> virtualCalls() {
        return calls.values().stream()
                .filter(each -> each.count > SELDOM)
                .sorted(Comparator.comparingLong((Call each) -> each.count).reversed())
                .toList();
    }

    /** Our methods that the optimizing compiler has seen, as roots or inlined. */
    Set<String> compiled() {
        return compiled;
    }

    private void read(String line) {
        int end = line.indexOf(' ');
        switch (end < 0 ? line : line.substring(0, end)) {
            case "<task" -> {
                types.clear();
                methods.clear();
                parsed.clear();
            }
            case "<type", "<klass" -> {
                Map<String, String> element = attributes(line);
                types.put(element.get("id"), element.get("name"));
            }
            case "<method" -> {
                Map<String, String> element = attributes(line);
                methods.put(element.get("id"), types.get(element.get("holder")) + "." + element.get("name"));
            }
            case "<parse" -> {
                parsed.push(String.valueOf(methods.get(attributes(line).get("method"))));
                if (isOurs(parsed.element())) {
                    compiled.add(parsed.element());
                }
            }
            case "</parse>" -> parsed.poll();
            case "<call" -> call = attributes(line);
            case "<virtual_call" -> {
                if (!parsed.isEmpty() && isOurs(parsed.element())) {
                    calls.computeIfAbsent(parsed.element() + " to " + methods.get(call.get("method")), Call::new)
                            .add(Long.parseLong(call.getOrDefault("count", "0")), parsed.getLast());
                }
            }
            default -> {
                // Tells of something else.
            }
        }
    }

    private static Map<String, String> attributes(String line) {
        Map<String, String> attributes = new HashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(line);
        while (matcher.find()) {
            attributes.put(
                    matcher.group(1),
                    matcher.group(2).replace("&lt;", "<").replace("&gt;", ">").replace('/', '.'));
        }
        return attributes;
    }

    private static boolean isOurs(String method) {
        return OURS.matcher(method).matches();
    }

    /** A call, wherever its caller was compiled. */
    static final class Call {
        private final String name;
        private final Set<String> roots = new TreeSet<>();
        private long count;

        Call(String name) {
            this.name = name;
        }

        private void add(long seen, String root) {
            count = Math.max(count, seen);
            roots.add(root);
        }

        /** How often it was seen before it was compiled, who calls whom, and the methods into which that was compiled. */
        @Override
        public String toString() {
            return "%8d  %s%n          in %s".formatted(count, name, String.join(", ", roots));
        }
    }
}
