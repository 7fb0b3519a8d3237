package io.sqlmodel.processor.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives boxes their heights: next to what they are joined to, in the order of their layer and without touching. */
final class Heights {
    private static final int ROUNDS = 40;
    private static final int STEP = 10;

    private final List<List<Node>> layers;
    private final Map<Node, List<Link>> links = new HashMap<>();

    private record Link(Pin own, Pin other, double weight) {
        double wish() {
            return other.node().y + other.offset() - own.offset();
        }
    }

    /** Nodes that stand close together and move as one. */
    private static final class Block {
        double sum;
        double weight;
        final List<Node> nodes = new ArrayList<>();
        final List<Double> offsets = new ArrayList<>();

        double top() {
            return sum / weight;
        }
    }

    private Heights(List<List<Node>> layers, List<Piece> pieces) {
        this.layers = layers;
        for (Piece piece : pieces) {
            for (Pin left : piece.lefts) {
                for (Pin right : piece.rights) {
                    boolean passes = left.node().card == null || right.node().card == null;
                    double weight = (passes ? 4.0 : 1.0) / Math.max(piece.lefts.size(), piece.rights.size());
                    link(left, right, weight);
                    link(right, left, weight);
                }
            }
        }
    }

    private void link(Pin own, Pin other, double weight) {
        links.computeIfAbsent(own.node(), key -> new ArrayList<>()).add(new Link(own, other, weight));
    }

    static void assign(List<List<Node>> layers, List<Piece> pieces) {
        Heights heights = new Heights(layers, pieces);
        layers.forEach(Heights::stack);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < layers.size(); i++) {
                heights.settle(layers.get(round % 2 == 0 ? i : layers.size() - 1 - i));
            }
        }
        heights.straighten();
    }

    /** Moves a node down by as much as keeps two lines apart, and what is below as far as it has to. */
    static void push(List<Node> layer, Node node) {
        node.y = node.top() + STEP;
        for (int i = layer.indexOf(node) + 1; i < layer.size(); i++) {
            Node above = layer.get(i - 1);
            layer.get(i).y = Math.max(layer.get(i).y, end(above) + Node.gap(above, layer.get(i)));
        }
    }

    private static void stack(List<Node> layer) {
        double y = 0;
        for (int i = 0; i < layer.size(); i++) {
            y += i == 0 ? 0 : layer.get(i - 1).height() + Node.gap(layer.get(i - 1), layer.get(i));
            layer.get(i).y = y;
        }
    }

    /** The least squares of all wishes that keep order and distance: those that would collide become one block. */
    private void settle(List<Node> layer) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < layer.size(); i++) {
            Node node = layer.get(i);
            Block block = new Block();
            block.nodes.add(node);
            block.offsets.add(0.0);
            double weight = 0.01;
            double sum = weight * node.y;
            for (Link link : links.getOrDefault(node, List.of())) {
                weight += link.weight();
                sum += link.weight() * link.wish();
            }
            block.sum = sum;
            block.weight = weight;
            while (!blocks.isEmpty() && collide(blocks.get(blocks.size() - 1), block)) {
                block = merge(blocks.remove(blocks.size() - 1), block);
            }
            blocks.add(block);
        }
        for (Block block : blocks) {
            for (int i = 0; i < block.nodes.size(); i++) {
                block.nodes.get(i).y = block.top() + block.offsets.get(i);
            }
        }
    }

    private static double below(Block upper, Block lower) {
        Node last = upper.nodes.get(upper.nodes.size() - 1);
        double offset = upper.offsets.get(upper.offsets.size() - 1);
        return offset + last.height() + Node.gap(last, lower.nodes.get(0));
    }

    private static boolean collide(Block upper, Block lower) {
        return upper.top() + below(upper, lower) > lower.top();
    }

    private static Block merge(Block upper, Block lower) {
        double distance = below(upper, lower);
        upper.sum += lower.sum - distance * lower.weight;
        upper.weight += lower.weight;
        upper.nodes.addAll(lower.nodes);
        lower.offsets.forEach(offset -> upper.offsets.add(offset + distance));
        return upper;
    }

    /** Moves what is nearly straight by the little that is missing, where there is room. */
    private void straighten() {
        layers.forEach(layer -> layer.forEach(node -> node.y = node.top()));
        for (int round = 0; round < 3; round++) {
            for (List<Node> layer : layers) {
                for (int i = 0; i < layer.size(); i++) {
                    straighten(layer, i);
                }
            }
        }
    }

    private void straighten(List<Node> layer, int index) {
        Node node = layer.get(index);
        double least = index == 0 ? -1e9 : end(layer.get(index - 1)) + Node.gap(layer.get(index - 1), node);
        double most = index + 1 == layer.size()
                ? 1e9
                : layer.get(index + 1).y - Node.gap(node, layer.get(index + 1)) - node.height();
        List<Link> own = links.getOrDefault(node, List.of());
        double best = node.y;
        long straight = own.stream().filter(link -> link.wish() == node.y).count();
        for (Link link : own) {
            double wish = link.wish();
            long count = own.stream().filter(other -> other.wish() == wish).count();
            if (count > straight && wish >= least && wish <= most && Math.abs(wish - node.y) <= 40) {
                best = wish;
                straight = count;
            }
        }
        node.y = best;
    }

    private static double end(Node node) {
        return node.y + node.height();
    }
}
