package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.work.Sample;
import io.sqlmodel.benchmarks.work.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down what it sees, siblings in one order whatever theirs was, and keys made by the database as "new". */
final class Recorder implements Walk {
    private final Deque<Node> above = new ArrayDeque<>();
    private final Set<String> newKeys = new HashSet<>();
    private Node last = new Node("", 0);
    private final Node root = last;

    /** Begins with nothing. */
    Recorder() {
        above.push(root);
    }

    /** What was seen, an object a line, below the one that it belongs to. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        root.members.stream().map(Node::text).sorted().forEach(text -> lines.addAll(List.of(text.split("\n"))));
        return lines;
    }

    @Override
    public void team(long id, String name) {
        add("team " + key("team", id) + " " + name, id);
    }

    @Override
    public void hero(long id, String name, @Nullable Integer age, long teamId) {
        String team = above.element().id == teamId ? "the team above" : "team " + teamId;
        add("hero " + key("hero", id) + " " + name + " aged " + age + " of " + team, id);
    }

    @Override
    public void tag(long id, String label) {
        add("tag " + key("tag", id) + " " + label, id);
    }

    @Override
    public void category(long id, String name) {
        add("category " + key("category", id) + " " + name, id);
    }

    private String key(String kind, long id) {
        if (id <= Sample.NEW) {
            return Long.toString(id);
        }
        return newKeys.add(kind + id) ? "new" : "not unique";
    }

    private void add(String line, long id) {
        last = new Node(line, id);
        above.element().members.add(last);
    }

    @Override
    public void down() {
        above.push(last);
    }

    @Override
    public void up() {
        last = above.pop();
    }

    private static final class Node {
        final String line;
        final long id;
        final List<Node> members = new ArrayList<>();

        Node(String line, long id) {
            this.line = line;
            this.id = id;
        }

        String text() {
            StringBuilder text = new StringBuilder(line);
            members.stream()
                    .map(member -> "\n  " + member.text().replace("\n", "\n  "))
                    .sorted()
                    .forEach(text::append);
            return text.toString();
        }
    }
}
