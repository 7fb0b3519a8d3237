package io.sqlmodel.processor.svg;

import io.sqlmodel.processor.diagram.Key;
import io.sqlmodel.processor.svg.Card.Kind;
import io.sqlmodel.processor.svg.Card.Row;

/** Draws a box. */
final class Boxes {
    private final StringBuilder out;

    Boxes(StringBuilder out) {
        this.out = out;
    }

    void draw(Card card, int x, int y, int width) {
        String kind = card.entity == null ? "other" : card.entity.link() ? "link" : "table";
        out.append(Text.format("<g class=\"%s\" transform=\"translate(%d,%d)\">\n", kind, x, y));
        out.append(Text.format("<rect class=\"box\" width=\"%d\" height=\"%d\" rx=\"6\"/>\n", width, card.height));
        head(card, width);
        int top = Card.HEADER + Card.PAD / 2;
        Kind before = Kind.FIELD;
        for (Row row : card.rows) {
            if (row.kind() == Kind.RELATION && before != Kind.RELATION) {
                out.append(Text.format("<path class=\"rule\" d=\"M1,%d H%d\"/>\n", top, width - 1));
            }
            row(card, row, top + 14);
            before = row.kind();
            top += Card.ROW;
        }
        ties(card);
        out.append("</g>\n");
    }

    private void head(Card card, int width) {
        int low = Card.HEADER;
        int end = width - 1;
        out.append(Text.format("<path class=\"head\" d=\"M1,7 Q1,1 7,1 H%d Q%d,1 %d,7 ", end - 6, end, end));
        if (card.rows.isEmpty()) {
            int edge = low - 1;
            out.append(Text.format(
                    "V%d Q%d,%d %d,%d H7 Q1,%d 1,%d Z\"/>\n", edge - 6, end, edge, end - 6, edge, edge, edge - 6));
        } else {
            out.append(Text.format("V%d H1 Z\"/>\n", low));
            out.append(Text.format("<path class=\"rule\" d=\"M1,%d H%d\"/>\n", low, end));
        }
        text("title", Card.PAD, 20, card.title);
        out.append(Text.format(
                "<text class=\"sub\" x=\"%d\" y=\"19\" text-anchor=\"end\">%s</text>\n",
                width - Card.PAD, Text.escape(card.subtitle())));
    }

    private void row(Card card, Row row, int y) {
        String relation = row.kind() == Kind.RELATION ? " relation" : "";
        if (row.kind() == Kind.CONSTRAINT) {
            text("note", card.columns[1], y, row.name());
            return;
        }
        text("mark", card.columns[0], y, row.mark());
        text("name" + relation, card.columns[1], y, row.name());
        text("type" + relation, card.columns[2], y, row.type());
        text("note", card.columns[3], y, row.note());
    }

    /** Columns that are one foreign key are tied together. */
    private void ties(Card card) {
        if (card.entity == null) {
            return;
        }
        for (Key key : card.entity.keys()) {
            if (key.fields().size() > 1) {
                int first =
                        key.fields().stream().mapToInt(Integer::intValue).min().orElse(0);
                int last =
                        key.fields().stream().mapToInt(Integer::intValue).max().orElse(0);
                out.append(Text.format(
                        "<path class=\"tie\" d=\"M4,%d V%d\"/>\n", card.rowAt(first) - 6, card.rowAt(last) + 6));
            }
        }
    }

    private void text(String style, int x, int y, String text) {
        if (!text.isEmpty()) {
            out.append(Text.format("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n", style, x, y, Text.escape(text)));
        }
    }
}
