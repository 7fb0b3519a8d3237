package io.sqlmodel.processor.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the vertical lines between two layers their places: none on another, and in an order with few crossings. */
final class Lanes {
    /** What two lines on each other cost, in crossings. */
    private static final int OVERLAP = 100;

    /** How close lines may come. */
    private static final int NEAR = 9;

    private Lanes() {}

    /** Sets the lanes of the pieces of one channel, and gives their number. */
    static int assign(List<Piece> channel) {
        List<Piece> order = new ArrayList<>(
                channel.stream().filter(piece -> !piece.straight()).toList());
        order.sort(Comparator.comparingInt(Piece::top));
        boolean better = true;
        for (int round = 0; better && round < order.size() + 2; round++) {
            better = false;
            for (int i = 0; i < order.size(); i++) {
                better |= move(order, i);
            }
        }
        int lanes = 0;
        for (int i = 0; i < order.size(); i++) {
            Piece piece = order.get(i);
            piece.lane = 0;
            for (Piece before : order.subList(0, i)) {
                if (touch(before, piece)) {
                    piece.lane = Math.max(piece.lane, before.lane + 1);
                }
            }
            lanes = Math.max(lanes, piece.lane + 1);
        }
        return lanes;
    }

    /** A box to move, because a line to it lies on another one; null if there is none. */
    static @Nullable Node conflict(List<Piece> channel) {
        for (Piece left : channel) {
            for (Piece right : channel) {
                if (left.straight() || right.straight() || left.lane >= right.lane) {
                    continue;
                }
                for (Pin pin : left.rights) {
                    if (right.lefts.stream().anyMatch(other -> Math.abs(pin.y() - other.y()) < NEAR / 2)) {
                        return pin.node();
                    }
                }
            }
        }
        return null;
    }

    /** Moves a line to where it costs least. */
    private static boolean move(List<Piece> order, int from) {
        Piece piece = order.remove(from);
        int best = from;
        int least = cost(order, piece, from);
        for (int to = 0; to <= order.size(); to++) {
            int cost = cost(order, piece, to);
            if (cost < least) {
                least = cost;
                best = to;
            }
        }
        order.add(best, piece);
        return best != from;
    }

    private static int cost(List<Piece> order, Piece piece, int at) {
        int cost = 0;
        for (int i = 0; i < order.size(); i++) {
            cost += i < at ? cost(order.get(i), piece) : cost(piece, order.get(i));
        }
        return cost;
    }

    /** What it costs to have one left of another. */
    private static int cost(Piece left, Piece right) {
        int cost = 0;
        for (Pin pin : left.rights) {
            cost += inside(right, pin) ? 1 : 0;
            for (Pin other : right.lefts) {
                cost += Math.abs(pin.y() - other.y()) < NEAR ? OVERLAP : 0;
            }
        }
        for (Pin pin : right.lefts) {
            cost += inside(left, pin) ? 1 : 0;
        }
        return cost;
    }

    private static boolean inside(Piece piece, Pin pin) {
        return piece.top() <= pin.y() && pin.y() <= piece.bottom();
    }

    private static boolean touch(Piece one, Piece other) {
        return one.top() - NEAR < other.bottom() && other.top() - NEAR < one.bottom();
    }
}
