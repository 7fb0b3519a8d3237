package io.sqlmodel.processor.svg;

import io.sqlmodel.processor.diagram.Entity;
import io.sqlmodel.processor.diagram.Field;
import io.sqlmodel.processor.diagram.Relation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A box: a title, and below it rows of columns, relationships and constraints. */
final class Card {
    static final int HEADER = 30;
    static final int ROW = 20;
    static final int PAD = 10;
    private static final int GAP = 12;

    /** A line in the box. */
    record Row(Kind kind, String mark, String name, String type, String note) {}

    /** What a line in the box is about. */
    enum Kind {
        FIELD,
        RELATION,
        CONSTRAINT
    }

    final String title;
    final @Nullable Entity entity;
    final List<Row> rows = new ArrayList<>();
    final int[] columns = new int[4];
    final int width;
    final int height;

    Card(String title, @Nullable Entity entity) {
        this.title = title;
        this.entity = entity;
        if (entity != null) {
            entity.fields().forEach(field -> rows.add(row(field)));
            entity.constraints().forEach(text -> rows.add(new Row(Kind.CONSTRAINT, "", text, "", "")));
            entity.relations().forEach(relation -> rows.add(row(relation)));
        }
        this.width = measure();
        this.height = HEADER + rows.size() * ROW + (rows.isEmpty() ? 0 : PAD);
    }

    private static Row row(Field field) {
        String mark = field.primaryKey() ? (field.foreignKey() ? "PK FK" : "PK") : field.foreignKey() ? "FK" : "";
        List<String> notes = new ArrayList<>();
        if (field.nullable()) {
            notes.add("NULL");
        }
        if (field.unique()) {
            notes.add("UNIQUE");
        }
        if (!field.onDelete().isEmpty()) {
            notes.add("ON DELETE " + field.onDelete());
        }
        return new Row(Kind.FIELD, mark, field.name(), field.type(), String.join(" · ", notes));
    }

    private static Row row(Relation relation) {
        return new Row(Kind.RELATION, "", relation.name(), relation.type(), relation.notes());
    }

    /** Sets where the parts of rows begin, and gives the width. */
    private int measure() {
        int mark = 0;
        int name = 0;
        int type = 0;
        int note = 0;
        int whole = 0;
        for (Row row : rows) {
            mark = Math.max(mark, Text.width(row.mark(), Text.SMALL));
            if (row.kind() == Kind.CONSTRAINT) {
                whole = Math.max(whole, Text.width(row.name(), Text.SMALL));
                continue;
            }
            name = Math.max(name, Text.width(row.name(), Text.SIZE));
            type = Math.max(type, Text.width(row.type(), Text.SIZE));
            note = Math.max(note, Text.width(row.note(), Text.SMALL));
        }
        columns[0] = PAD;
        columns[1] = columns[0] + (mark == 0 ? 0 : mark + GAP / 2);
        columns[2] = columns[1] + name + GAP;
        columns[3] = columns[2] + type + (note == 0 ? 0 : GAP);
        int header = 2 * PAD + Text.width(title, Text.SIZE + 1) + GAP + Text.width(subtitle(), Text.SMALL);
        return Math.max(Math.max(header, columns[3] + note + PAD), columns[1] + whole + PAD);
    }

    /** The table, if it is not simply named after the class. */
    String subtitle() {
        return entity == null ? "elsewhere" : entity.link() ? entity.table() + " · link" : entity.table();
    }

    /** The height of a column's row, from the top of the box. */
    int rowAt(int field) {
        return HEADER + PAD / 2 + field * ROW + ROW / 2;
    }

    /** Where lines to this box end: at the first column of the primary key, or at the title. */
    int keyAt() {
        for (int i = 0; entity != null && i < entity.fields().size(); i++) {
            if (entity.fields().get(i).primaryKey()) {
                return rowAt(i);
            }
        }
        return HEADER / 2;
    }
}
