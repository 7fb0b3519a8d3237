package io.sqlmodel.processor.svg;

import io.sqlmodel.processor.svg.Graph.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Joins the lines to one box into nets, and cuts nets into pieces between layers. */
final class Nets {
    private final List<List<Node>> layers;
    private final List<Piece> pieces = new ArrayList<>();

    private record Port(Node parent, boolean optional, boolean forward) {}

    private Nets(List<List<Node>> layers) {
        this.layers = layers;
    }

    /** The pieces of all nets; layers get a place for each line that passes through. */
    static List<Piece> of(Graph graph, List<List<Node>> layers) {
        Nets nets = new Nets(layers);
        Map<Port, Net> all = new LinkedHashMap<>();
        for (Line line : graph.lines) {
            boolean forward = line.parent().layer <= line.child().layer;
            Port port = new Port(line.parent(), line.key().nullable(), forward);
            Card card = Objects.requireNonNull(line.child().card);
            all.computeIfAbsent(port, key -> new Net(pin(graph, key), key.optional(), key.forward()))
                    .children
                    .add(new Pin(line.child(), card.rowAt(line.key().fields().get(0)), line.key()));
        }
        all.values().forEach(nets::cut);
        return nets.pieces;
    }

    /** Lines that always lead somewhere meet at the key; those that need not do so at the title, if there are both. */
    private static Pin pin(Graph graph, Port port) {
        Card card = Objects.requireNonNull(port.parent().card);
        boolean both = graph.lines.stream()
                        .filter(line -> line.parent() == port.parent())
                        .filter(line -> (line.parent().layer <= line.child().layer) == port.forward())
                        .map(line -> line.key().nullable())
                        .distinct()
                        .count()
                > 1;
        if (both && card.entity == null) {
            return new Pin(port.parent(), port.optional() ? 8 : Card.HEADER - 8, null);
        }
        return new Pin(port.parent(), both && port.optional() ? Card.HEADER / 2 : card.keyAt(), null);
    }

    private void cut(Net net) {
        Pin from = net.parent;
        int step = net.forward ? 1 : -1;
        int last = net.children.stream()
                .mapToInt(pin -> pin.node().layer * step)
                .max()
                .orElse(0);
        int layer = from.node().layer;
        do {
            Piece piece = new Piece(net, net.forward ? layer : layer - 1);
            List<Pin> near = net.forward ? piece.lefts : piece.rights;
            List<Pin> far = net.forward ? piece.rights : piece.lefts;
            near.add(from);
            for (Pin pin : net.children) {
                if (pin.node() == from.node()) {
                    near.add(pin);
                } else if (pin.node().layer == layer + step) {
                    far.add(pin);
                }
            }
            if (last > (layer + step) * step) {
                Node pass = new Node(null, from.node().index);
                pass.layer = layer + step;
                layers.get(pass.layer).add(pass);
                from = new Pin(pass, 0, null);
                far.add(from);
            }
            pieces.add(piece);
            layer += step;
        } while (last > layer * step);
    }
}
