package io.sqlmodel.processor.svg;

import io.sqlmodel.processor.diagram.Key;

/** Draws the lines of a component. */
final class Lines {
    private static final int ROUND = 6;

    private final Layout layout;
    private final StringBuilder out;

    Lines(Layout layout, StringBuilder out) {
        this.layout = layout;
        this.out = out;
    }

    void draw() {
        for (Piece piece : layout.pieces) {
            piece.others().forEach(pin -> line(piece, piece.root(), pin));
        }
        for (Node node : layout.nodes) {
            if (node.card == null) {
                int y = layout.y + node.top();
                int x = layout.x + node.x;
                out.append(Text.format("<path class=\"line\" d=\"M%d,%d H%d\"/>\n", x, y, x + node.width));
            }
        }
        for (Piece piece : layout.pieces) {
            feet(piece);
        }
    }

    /** Where a pin is: on the right of its box if the box is on the left of the channel. */
    private int x(Piece piece, Pin pin) {
        Node node = pin.node();
        return layout.x + node.x + (piece.lefts.contains(pin) ? node.width : 0);
    }

    private void line(Piece piece, Pin from, Pin to) {
        int x1 = x(piece, from);
        int x2 = x(piece, to);
        int y1 = layout.y + from.y();
        int y2 = layout.y + to.y();
        out.append("<path class=\"line\" d=\"M").append(x1).append(',').append(y1);
        if (y1 != y2) {
            int lane = layout.x + layout.lane(piece);
            int round = Math.min(ROUND, Math.abs(y2 - y1) / 2);
            int down = y2 > y1 ? round : -round;
            out.append(" H").append(lane - (lane > x1 ? round : -round));
            out.append(Text.format(" Q%d,%d %d,%d", lane, y1, lane, y1 + down));
            out.append(" V").append(y2 - down);
            out.append(Text.format(" Q%d,%d %d,%d", lane, y2, lane + (x2 > lane ? round : -round), y2));
        }
        out.append(" H").append(x2).append("\"/>\n");
    }

    private void feet(Piece piece) {
        Pin root = piece.root();
        if (root.equals(piece.net.parent)) {
            int way = piece.net.forward ? 1 : -1;
            out.append(Feet.parent(x(piece, root), layout.y + root.y(), way, piece.net.optional));
        }
        for (Pin pin : piece.others()) {
            Key key = pin.key();
            if (key != null) {
                int way = piece.lefts.contains(pin) ? 1 : -1;
                out.append(Feet.child(x(piece, pin), layout.y + pin.y(), way, key.unique(), key.cascade()));
            }
        }
    }
}
