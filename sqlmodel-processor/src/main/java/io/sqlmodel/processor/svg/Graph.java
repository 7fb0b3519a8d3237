package io.sqlmodel.processor.svg;

import io.sqlmodel.processor.diagram.Diagram;
import io.sqlmodel.processor.diagram.Entity;
import io.sqlmodel.processor.diagram.Key;
import io.sqlmodel.processor.model.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Boxes and the foreign keys between them. */
final class Graph {
    final List<Node> nodes = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();

    /** A foreign key. */
    record Line(Node child, Node parent, Key key) {}

    static Graph of(Diagram diagram) {
        Graph graph = new Graph();
        Map<ClassName, Node> nodes = new HashMap<>();
        for (Entity entity : diagram.entities()) {
            nodes.put(entity.name(), graph.add(new Card(diagram.title(entity.name()), entity)));
        }
        for (ClassName name : diagram.outside()) {
            nodes.put(name, graph.add(new Card(diagram.title(name), null)));
        }
        for (Entity entity : diagram.entities()) {
            for (Key key : entity.keys()) {
                Node child = nodes.get(entity.name());
                Node parent = nodes.get(key.target());
                if (child != null && parent != null) {
                    graph.lines.add(new Line(child, parent, key));
                }
            }
        }
        return graph;
    }

    private Node add(Card card) {
        Node node = new Node(card, nodes.size());
        nodes.add(node);
        return node;
    }

    /** The parts that no line joins. */
    List<Graph> components() {
        Map<Node, Node> leaders = new HashMap<>();
        nodes.forEach(node -> leaders.put(node, node));
        for (Line line : lines) {
            Node one = leader(leaders, line.child());
            Node other = leader(leaders, line.parent());
            leaders.put(one.index < other.index ? other : one, one.index < other.index ? one : other);
        }
        Map<Node, Graph> components = new LinkedHashMap<>();
        for (Node node : nodes) {
            components
                    .computeIfAbsent(leader(leaders, node), key -> new Graph())
                    .nodes
                    .add(node);
        }
        for (Line line : lines) {
            components
                    .computeIfAbsent(leader(leaders, line.child()), key -> new Graph())
                    .lines
                    .add(line);
        }
        return List.copyOf(components.values());
    }

    private static Node leader(Map<Node, Node> leaders, Node node) {
        Node leader = node;
        for (Node next = leaders.get(leader); next != null && next != leader; next = leaders.get(leader)) {
            leader = next;
        }
        return leader;
    }
}
