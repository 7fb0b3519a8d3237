package io.sqlmodel.processor.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The part of a net between two layers: lines from the boxes on both sides to one vertical line. */
final class Piece {
    final Net net;
    final int channel;
    final List<Pin> lefts = new ArrayList<>();
    final List<Pin> rights = new ArrayList<>();
    int lane;

    Piece(Net net, int channel) {
        this.net = net;
        this.channel = channel;
    }

    private IntStream heights() {
        return Stream.concat(lefts.stream(), rights.stream()).mapToInt(Pin::y);
    }

    int top() {
        return heights().min().orElse(0);
    }

    int bottom() {
        return heights().max().orElse(0);
    }

    /** Whether it is one line without a bend. */
    boolean straight() {
        return !rights.isEmpty() && top() == bottom();
    }

    /** The pin on the side of the parent: all others are joined to it. */
    Pin root() {
        return net.forward ? lefts.get(0) : rights.get(0);
    }

    List<Pin> others() {
        Pin root = root();
        return Stream.concat(lefts.stream(), rights.stream())
                .filter(pin -> !pin.equals(root))
                .toList();
    }
}
