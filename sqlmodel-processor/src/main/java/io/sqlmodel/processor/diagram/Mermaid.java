package io.sqlmodel.processor.diagram;

import io.sqlmodel.processor.model.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A diagram as text of Mermaid: {@code erDiagram}. */
public final class Mermaid {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern NO_PART_OF_A_WORD = Pattern.compile("[^A-Za-z0-9_()\\[\\]-]");

    private final Diagram diagram;
    private final StringBuilder text = new StringBuilder("erDiagram\n");

    private Mermaid(Diagram diagram) {
        this.diagram = diagram;
    }

    /**
     * The text of a diagram.
     *
     * @param diagram the diagram
     * @return the text, which ends in a line break
     */
    public static String of(Diagram diagram) {
        Mermaid mermaid = new Mermaid(diagram);
        diagram.entities().forEach(mermaid::entity);
        diagram.outside()
                .forEach(name ->
                        mermaid.text.append("    ").append(mermaid.id(name)).append("\n"));
        diagram.entities().forEach(mermaid::lines);
        return mermaid.text.toString();
    }

    private void entity(Entity entity) {
        text.append("    ").append(id(entity.name())).append(" {\n");
        for (Field field : entity.fields()) {
            text.append("        ").append(word(field.type())).append(' ').append(word(field.name()));
            text.append(keys(field));
            String comment = comment(field);
            text.append(comment.isEmpty() ? "\n" : " \"" + comment + "\"\n");
        }
        text.append("    }\n");
    }

    private static String keys(Field field) {
        List<String> keys = new ArrayList<>();
        if (field.primaryKey()) {
            keys.add("PK");
        }
        if (field.foreignKey()) {
            keys.add("FK");
        }
        if (field.unique()) {
            keys.add("UK");
        }
        return keys.isEmpty() ? "" : " " + String.join(", ", keys);
    }

    private static String comment(Field field) {
        String onDelete = field.onDelete().isEmpty() ? "" : "ON DELETE " + field.onDelete();
        String separator = field.nullable() && !onDelete.isEmpty() ? ", " : "";
        return (field.nullable() ? "NULL" : "") + separator + onDelete;
    }

    private void lines(Entity entity) {
        for (Key key : entity.keys()) {
            String label = key.label().isEmpty() ? fields(entity, key) : key.label();
            text.append("    ").append(id(key.target()));
            text.append(key.nullable() ? " |o--" : " ||--");
            text.append(key.unique() ? "o| " : "o{ ");
            text.append(id(entity.name())).append(" : \"").append(label);
            text.append(key.rule().isEmpty() ? "" : " (" + key.rule() + ")").append("\"\n");
        }
    }

    private static String fields(Entity entity, Key key) {
        return String.join(
                ", ",
                key.fields().stream().map(i -> entity.fields().get(i).name()).toList());
    }

    /** Names beyond letters and digits are quoted. */
    private String id(ClassName name) {
        String title = diagram.title(name);
        return PLAIN.matcher(title).matches() ? title : "\"" + title + "\"";
    }

    /** Types and names of columns are one word each. */
    private static String word(String name) {
        String word = NO_PART_OF_A_WORD.matcher(name).replaceAll("_");
        return Character.isLetter(word.charAt(0)) ? word : "c_" + word;
    }
}
