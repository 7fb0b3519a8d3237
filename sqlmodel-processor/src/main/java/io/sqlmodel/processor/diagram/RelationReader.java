package io.sqlmodel.processor.diagram;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.TypeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Reads a relationship. */
final class RelationReader {
    private RelationReader() {}

    static Relation read(RelationshipAttribute relationship) {
        return new Relation(relationship.name(), type(relationship), notes(relationship));
    }

    private static String type(RelationshipAttribute relationship) {
        String target = relationship.target().simple();
        return switch (relationship.shape()) {
            case SCALAR -> target;
            case LIST -> "List<" + target + ">";
            case SET -> "Set<" + target + ">";
            case MAP -> "Map<" + TypeText.of(Objects.requireNonNull(relationship.keyType())) + ", " + target + ">";
        };
    }

    private static String notes(RelationshipAttribute relationship) {
        List<String> notes = new ArrayList<>();
        if (relationship.linkModel() != null) {
            notes.add("through " + relationship.linkModel().simple());
        }
        if (relationship.deletes()) {
            notes.add(cascade(relationship));
        }
        if (relationship.options().passiveDeletes() != PassiveDeletes.NO) {
            notes.add("passive deletes");
        }
        if (relationship.options().viewOnly()) {
            notes.add("view only");
        }
        Lazy lazy = relationship.options().lazy();
        if (lazy != Lazy.SELECT) {
            notes.add(lazy.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return String.join(", ", notes);
    }

    /** The delete cascade in words; empty if it has none. */
    static String cascade(RelationshipAttribute relationship) {
        if (!relationship.deletes()) {
            return "";
        }
        boolean many = relationship.shape() != Shape.SCALAR;
        return relationship.deletesOrphans() ? "deletes " + (many ? "orphans" : "its orphan") + " too" : "deletes";
    }
}
