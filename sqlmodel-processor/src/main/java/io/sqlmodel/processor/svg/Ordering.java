package io.sqlmodel.processor.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Orders each layer so that few lines cross: by the middle of the neighbours, forth and back, and the best is kept. */
final class Ordering {
    private static final int SWEEPS = 12;

    private final List<List<Node>> layers;
    private final List<List<Link>> channels = new ArrayList<>();
    private final Map<Node, List<Link>> lefts = new HashMap<>();
    private final Map<Node, List<Link>> rights = new HashMap<>();

    private record Link(Piece piece, Pin left, Pin right) {}

    private Ordering(List<List<Node>> layers, List<Piece> pieces) {
        this.layers = layers;
        layers.forEach(layer -> channels.add(new ArrayList<>()));
        for (Piece piece : pieces) {
            for (Pin left : piece.lefts) {
                for (Pin right : piece.rights) {
                    Link link = new Link(piece, left, right);
                    channels.get(piece.channel).add(link);
                    rights.computeIfAbsent(left.node(), key -> new ArrayList<>())
                            .add(link);
                    lefts.computeIfAbsent(right.node(), key -> new ArrayList<>())
                            .add(link);
                }
            }
        }
    }

    static void apply(List<List<Node>> layers, List<Piece> pieces) {
        new Ordering(layers, pieces).apply();
    }

    private void apply() {
        layers.forEach(Ordering::place);
        List<List<Node>> best = copy();
        long fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean right = sweep % 2 == 0;
            for (int i = 1; i < layers.size(); i++) {
                sort(layers.get(right ? i : layers.size() - 1 - i), right);
            }
            layers.forEach(this::swap);
            long crossings = crossings();
            if (crossings < fewest) {
                fewest = crossings;
                best = copy();
            }
        }
        for (int i = 0; i < layers.size(); i++) {
            layers.set(i, best.get(i));
        }
    }

    private List<List<Node>> copy() {
        List<List<Node>> copy = new ArrayList<>();
        layers.forEach(layer -> copy.add(new ArrayList<>(layer)));
        return copy;
    }

    /** Where things would be if they stood close together. */
    private static void place(List<Node> layer) {
        double y = 0;
        for (Node node : layer) {
            node.y = y;
            y += node.height() + 30;
        }
    }

    private static double place(Pin pin) {
        return pin.node().y + pin.offset();
    }

    private void sort(List<Node> layer, boolean byLeft) {
        Map<Node, Double> middles = new HashMap<>();
        for (Node node : layer) {
            List<Link> links = (byLeft ? lefts : rights).getOrDefault(node, List.of());
            ToDoubleFunction<Link> wish = byLeft
                    ? link -> place(link.left()) - link.right().offset()
                    : link -> place(link.right()) - link.left().offset();
            middles.put(node, links.stream().mapToDouble(wish).average().orElse(node.y));
        }
        layer.sort(Comparator.comparing(node -> middles.getOrDefault(node, 0.0)));
        place(layer);
    }

    /** Exchanges neighbours where that helps. */
    private void swap(List<Node> layer) {
        for (int i = 1; i < layer.size(); i++) {
            Node upper = layer.get(i - 1);
            Node lower = layer.get(i);
            if (crossings(lower, upper) < crossings(upper, lower)) {
                layer.set(i - 1, lower);
                layer.set(i, upper);
            }
        }
        place(layer);
    }

    /** How many lines of two neighbours cross if one is above the other. */
    private long crossings(Node upper, Node lower) {
        long crossings = 0;
        for (Link one : lefts.getOrDefault(upper, List.of())) {
            for (Link other : lefts.getOrDefault(lower, List.of())) {
                crossings += one.piece() != other.piece() && place(one.left()) > place(other.left()) ? 1 : 0;
            }
        }
        for (Link one : rights.getOrDefault(upper, List.of())) {
            for (Link other : rights.getOrDefault(lower, List.of())) {
                crossings += one.piece() != other.piece() && place(one.right()) > place(other.right()) ? 1 : 0;
            }
        }
        return crossings;
    }

    private long crossings() {
        long crossings = 0;
        for (List<Link> channel : channels) {
            for (int i = 0; i < channel.size(); i++) {
                for (int j = 0; j < i; j++) {
                    crossings += cross(channel.get(i), channel.get(j)) ? 1 : 0;
                }
            }
        }
        return crossings;
    }

    private static boolean cross(Link one, Link other) {
        double left = place(one.left()) - place(other.left());
        return one.piece() != other.piece() && left * (place(one.right()) - place(other.right())) < 0;
    }
}
