package io.sqlmodel.processor.write;

import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.Attribute;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.ColumnClass;
import io.sqlmodel.processor.model.ColumnType;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.resolve.ResolvedModel;
import org.jspecify.annotations.Nullable;

/** How parts of a model are spelt in the source of its class. */
final class Attributes {
    private final ResolvedModel resolved;
    private final TypeWriter types;

    Attributes(ResolvedModel resolved, TypeWriter types) {
        this.resolved = resolved;
        this.types = types;
    }

    /** The generated class. */
    String self() {
        return ImportList.name(resolved.model().name());
    }

    boolean nullable(Attribute attribute) {
        return attribute instanceof RelationshipAttribute relationship
                ? resolved.nullable(relationship)
                : attribute.nullable();
    }

    /** The accessor's type. */
    String type(Attribute attribute) {
        String type = types.of(attribute);
        return nullable(attribute) ? TypeWriter.nullable(type) : type;
    }

    /** The class of the typed column or relationship. */
    String vocabulary(Attribute attribute) {
        if (attribute instanceof RelationshipAttribute relationship) {
            String kind = relationship.scalar() ? "`ToOne`" : "`ToMany`";
            return kind + "<" + self() + ", " + ImportList.name(relationship.target()) + ">";
        }
        ColumnType type = ((ColumnAttribute) attribute).type();
        ColumnClass columnClass = type.columnClass();
        String value = columnClass.fixed() ? "" : ", " + types.boxed(type.java());
        return "`" + columnClass.simpleName() + "`<" + self() + value + ">";
    }

    /** The constant of a column's type. */
    static String constant(ColumnAttribute column) {
        return column.hasStandardType() ? "`Types`." + column.type().stored() : "Type." + column.name();
    }

    /** The kind of a relationship in words. */
    String kind(RelationshipAttribute relationship) {
        Join join = resolved.join(relationship);
        @Nullable Direction direction = join == null ? null : join.direction();
        if (direction == Direction.MANY_TO_MANY) {
            return "many to many";
        }
        if (!relationship.scalar()) {
            return "one to many";
        }
        boolean one = direction == Direction.ONE_TO_MANY
                || (join != null && resolved.oneToOne().contains(join.foreignKey()));
        return one ? "one to one" : "many to one";
    }
}
