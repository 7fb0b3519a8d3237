package io.sqlmodel.processor.svg;

import java.util.ArrayList;
import java.util.List;

/** Where everything of one component is, from the top left corner of the component. */
final class Layout {
    /** The room beside boxes, for the feet of lines. */
    static final int STUB = 30;

    static final int LANE = 12;

    /** How often boxes may be moved to keep lines apart. */
    private static final int MOVES = 500;

    final List<Node> nodes = new ArrayList<>();
    final List<Piece> pieces;
    final int[] channels;
    int width;
    int height;
    int x;
    int y;

    private Layout(List<Piece> pieces, int layers) {
        this.pieces = pieces;
        this.channels = new int[layers];
    }

    static Layout of(Graph graph) {
        Layering.assign(graph);
        int count = graph.nodes.stream().mapToInt(node -> node.layer).max().orElse(0) + 1;
        List<List<Node>> layers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            layers.add(new ArrayList<>());
        }
        graph.nodes.forEach(node -> layers.get(node.layer).add(node));
        List<Piece> pieces = Nets.of(graph, layers);
        Ordering.apply(layers, pieces);
        Heights.assign(layers, pieces);
        separate(layers, pieces);
        Layout layout = new Layout(pieces, count);
        layout.columns(layers);
        layout.rows();
        return layout;
    }

    /** Moves boxes a little where two lines would lie on each other in every order. */
    private static void separate(List<List<Node>> layers, List<Piece> pieces) {
        int moves = 0;
        for (int i = 0; i < layers.size() && moves < MOVES; i++) {
            List<Piece> between = in(i, pieces);
            Lanes.assign(between);
            Node conflict = Lanes.conflict(between);
            if (conflict != null) {
                Heights.push(layers.get(conflict.layer), conflict);
                moves++;
                i = Math.max(0, conflict.layer - 1) - 1;
            }
        }
    }

    private static List<Piece> in(int channel, List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.channel == channel).toList();
    }

    /** Boxes of a layer have one width, so that lines beside them are free. */
    private void columns(List<List<Node>> layers) {
        int left = 0;
        for (int i = 0; i < layers.size(); i++) {
            int widest =
                    layers.get(i).stream().mapToInt(node -> node.width).max().orElse(0);
            for (Node node : layers.get(i)) {
                node.x = left;
                node.width = widest;
                nodes.add(node);
            }
            List<Piece> between = in(i, pieces);
            int lanes = Lanes.assign(between);
            left += widest;
            channels[i] = left + STUB;
            width = left;
            boolean last = i == layers.size() - 1;
            if (!between.isEmpty() || !last) {
                left += 2 * STUB + Math.max(0, lanes - 1) * LANE;
            }
            width = last && !between.isEmpty() ? left - STUB + LANE : width;
        }
    }

    private void rows() {
        int top = nodes.stream().mapToInt(Node::top).min().orElse(0);
        for (Piece piece : pieces) {
            top = Math.min(top, piece.top());
        }
        for (Node node : nodes) {
            node.y = node.top() - top;
            height = Math.max(height, node.top() + node.height());
        }
    }

    int lane(Piece piece) {
        return channels[piece.channel] + piece.lane * LANE;
    }
}
