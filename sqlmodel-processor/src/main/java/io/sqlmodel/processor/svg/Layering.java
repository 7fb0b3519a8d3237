package io.sqlmodel.processor.svg;

import io.sqlmodel.processor.svg.Graph.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each box a layer: to the right of what it points to. Of a circle as few lines as possible run against that. A layer
 * that has grown too high goes on in the next one.
 */
final class Layering {
    /** How many times wider than high a diagram may become. */
    private static final double SHAPE = 1.1;

    private final Graph graph;
    private final Map<Node, Integer> ranks = new HashMap<>();

    private Layering(Graph graph) {
        this.graph = graph;
    }

    static void assign(Graph graph) {
        new Layering(graph).assign();
    }

    private void assign() {
        List<Node> order = order();
        for (int i = 0; i < order.size(); i++) {
            ranks.put(order.get(i), i);
        }
        double area = graph.nodes.stream()
                .mapToDouble(node -> (node.width + 90.0) * (node.height() + 36.0))
                .sum();
        int tallest = graph.nodes.stream().mapToInt(Node::height).max().orElse(0);
        double limit = Math.max(tallest, Math.sqrt(area / SHAPE));
        Map<Integer, Integer> heights = new HashMap<>();
        for (Node node : order) {
            int layer = 0;
            for (Line line : graph.lines) {
                if (later(line) == node && earlier(line) != node) {
                    layer = Math.max(layer, earlier(line).layer + 1);
                }
            }
            while (heights.getOrDefault(layer, 0) + node.height() > limit) {
                layer++;
            }
            node.layer = layer;
            heights.merge(layer, node.height() + 36, Integer::sum);
        }
        tighten(order, heights, limit);
    }

    /** What nothing holds back moves next to those that point to it. */
    private void tighten(List<Node> order, Map<Integer, Integer> heights, double limit) {
        for (int i = order.size() - 1; i >= 0; i--) {
            Node node = order.get(i);
            int in = 0;
            int out = 0;
            int nearest = Integer.MAX_VALUE;
            for (Line line : graph.lines) {
                if (earlier(line) == node && later(line) != node) {
                    out++;
                    nearest = Math.min(nearest, later(line).layer - 1);
                } else if (later(line) == node && earlier(line) != node) {
                    in++;
                }
            }
            while (out > in && nearest > node.layer) {
                if (heights.getOrDefault(nearest, 0) + node.height() <= limit) {
                    heights.merge(node.layer, -node.height() - 36, Integer::sum);
                    heights.merge(nearest, node.height() + 36, Integer::sum);
                    node.layer = nearest;
                }
                nearest--;
            }
        }
    }

    private Node earlier(Line line) {
        return rank(line.parent()) <= rank(line.child()) ? line.parent() : line.child();
    }

    private Node later(Line line) {
        return earlier(line) == line.parent() ? line.child() : line.parent();
    }

    private int rank(Node node) {
        return ranks.getOrDefault(node, 0);
    }

    /**
     * An order in which few lines run backwards: who points to nobody is taken from the left, who is pointed to by nobody
     * from the right, and from a circle whoever is pointed to most (Eades, Lin and Smyth).
     */
    private List<Node> order() {
        List<Node> left = new ArrayList<>();
        List<Node> right = new ArrayList<>();
        Set<Node> rest = new LinkedHashSet<>(graph.nodes);
        while (!rest.isEmpty()) {
            Node next = null;
            int most = Integer.MIN_VALUE;
            for (Node node : rest) {
                int parents = count(rest, node, true);
                int children = count(rest, node, false);
                if (parents > 0 && children == 0) {
                    right.add(0, node);
                    next = node;
                    most = Integer.MIN_VALUE;
                    break;
                }
                int balance = parents == 0 ? Integer.MAX_VALUE : children - parents;
                if (balance > most) {
                    most = balance;
                    next = node;
                }
            }
            rest.remove(next);
            if (next != null && most > Integer.MIN_VALUE) {
                left.add(next);
            }
        }
        left.addAll(right);
        return left;
    }

    private int count(Set<Node> rest, Node node, boolean parents) {
        int count = 0;
        for (Line line : graph.lines) {
            Node own = parents ? line.child() : line.parent();
            Node other = parents ? line.parent() : line.child();
            if (own == node && other != node && rest.contains(other)) {
                count++;
            }
        }
        return count;
    }
}
