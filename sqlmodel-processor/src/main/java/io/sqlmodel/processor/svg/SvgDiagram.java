package io.sqlmodel.processor.svg;

import io.sqlmodel.processor.diagram.Diagram;
import java.util.List;

/** A diagram as a picture that stands alone: no script, no font, nothing from elsewhere; for light and for dark. */
public final class SvgDiagram {
    private static final int MARGIN = 24;

    private SvgDiagram() {}

    /**
     * Draws a diagram. The same diagram gives the same bytes.
     *
     * @param diagram the diagram
     * @return the text of an SVG file, which ends in a line break
     */
    public static String of(Diagram diagram) {
        List<Layout> layouts =
                Graph.of(diagram).components().stream().map(Layout::of).toList();
        Packing packing = Packing.of(layouts);
        Legend legend = new Legend(diagram);
        int inner = Math.max(packing.width, legend.least());
        int width = inner + 2 * MARGIN;
        int height = packing.height + 2 * MARGIN + legend.height(inner);
        StringBuilder out = new StringBuilder();
        out.append(Text.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\">\n",
                width, height, width, height));
        out.append("<title>Entity-relationship diagram</title>\n").append(Style.TEXT);
        out.append(Text.format("<rect class=\"ground\" width=\"%d\" height=\"%d\"/>\n", width, height));
        out.append(Text.format("<g transform=\"translate(%d,%d)\">\n", MARGIN, MARGIN));
        layouts.forEach(layout -> new Lines(layout, out).draw());
        layouts.forEach(layout -> boxes(layout, out));
        out.append("</g>\n");
        legend.draw(out, MARGIN, packing.height + 2 * MARGIN, inner);
        return out.append("</svg>\n").toString();
    }

    private static void boxes(Layout layout, StringBuilder out) {
        Boxes boxes = new Boxes(out);
        for (Node node : layout.nodes) {
            if (node.card != null) {
                boxes.draw(node.card, layout.x + node.x, layout.y + node.top(), node.width);
            }
        }
    }
}
