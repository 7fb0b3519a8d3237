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

    private static final int ROUNDS = 50;

    private final List<Piece> pieces;
    private final int[] tops;
    private final int[] bottoms;
    private final int[][] costs;

    private Lanes(List<Piece> pieces) {
        this.pieces = pieces;
        this.tops = pieces.stream().mapToInt(Piece::top).toArray();
        this.bottoms = pieces.stream().mapToInt(Piece::bottom).toArray();
        this.costs = new int[pieces.size()][pieces.size()];
        for (int left = 0; left < costs.length; left++) {
            for (int right = 0; right < costs.length; right++) {
                costs[left][right] = left == right ? 0 : cost(left, right);
            }
        }
    }

    /** Sets the lanes of the pieces of one channel, and gives their number. */
    static int assign(List<Piece> channel) {
        return new Lanes(bent(channel)).assign();
    }

    private static List<Piece> bent(List<Piece> channel) {
        return channel.stream()
                .filter(piece -> !piece.straight())
                .sorted(Comparator.comparingInt(Piece::top))
                .toList();
    }

    private int assign() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            order.add(i);
        }
        boolean better = true;
        for (int round = 0; better && round < ROUNDS; round++) {
            better = false;
            for (int i = 0; i < order.size(); i++) {
                better |= move(order, i);
            }
        }
        int lanes = 0;
        for (int i = 0; i < order.size(); i++) {
            Piece piece = pieces.get(order.get(i));
            piece.lane = 0;
            for (int before : order.subList(0, i)) {
                if (touch(before, order.get(i))) {
                    piece.lane = Math.max(piece.lane, pieces.get(before).lane + 1);
                }
            }
            lanes = Math.max(lanes, piece.lane + 1);
        }
        return lanes;
    }

    /** A box to move, because a line to it lies on another one; null if there is none. */
    static @Nullable Node conflict(List<Piece> channel) {
        List<Piece> bent = bent(channel);
        for (Piece left : bent) {
            for (Piece right : bent) {
                if (left.lane >= right.lane) {
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
    private boolean move(List<Integer> order, int from) {
        int piece = order.remove(from);
        int cost = 0;
        for (int other : order) {
            cost += costs[piece][other];
        }
        int[] at = new int[order.size() + 1];
        at[0] = cost;
        int best = 0;
        for (int to = 1; to < at.length; to++) {
            int passed = order.get(to - 1);
            at[to] = at[to - 1] + costs[passed][piece] - costs[piece][passed];
            best = at[to] < at[best] ? to : best;
        }
        best = at[best] < at[from] ? best : from;
        order.add(best, piece);
        return best != from;
    }

    /** What it costs to have one left of another. */
    private int cost(int left, int right) {
        int cost = 0;
        for (Pin pin : pieces.get(left).rights) {
            cost += inside(right, pin) ? 1 : 0;
            for (Pin other : pieces.get(right).lefts) {
                cost += Math.abs(pin.y() - other.y()) < NEAR ? OVERLAP : 0;
            }
        }
        for (Pin pin : pieces.get(right).lefts) {
            cost += inside(left, pin) ? 1 : 0;
        }
        return cost;
    }

    private boolean inside(int piece, Pin pin) {
        return tops[piece] <= pin.y() && pin.y() <= bottoms[piece];
    }

    private boolean touch(int one, int other) {
        return tops[one] - NEAR < bottoms[other] && tops[other] - NEAR < bottoms[one];
    }
}
