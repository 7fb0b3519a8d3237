package io.sqlmodel.processor.model;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.meta.RelationshipDef.Shape;
import java.util.Arrays;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * An accessor that is a relationship.
 *
 * @param accessor the method
 * @param shape how many objects it holds, and in what
 * @param target the generated class it leads to
 * @param keyType the type of a map's keys, or null
 * @param linkModel the generated class of the link table, or null
 * @param nullable whether a scalar may be null by its declaration
 * @param options what {@code @Relationship} says
 */
public record RelationshipAttribute(
        ExecutableElement accessor,
        Shape shape,
        ClassName target,
        @Nullable TypeMirror keyType,
        @Nullable ClassName linkModel,
        boolean nullable,
        Relationship options)
        implements Attribute {
    /**
     * Whether it holds one object or null.
     *
     * @return false for a collection
     */
    public boolean scalar() {
        return shape == Shape.SCALAR;
    }

    /**
     * Whether {@code delete} deletes the related objects.
     *
     * @return true if it has a delete cascade
     */
    public boolean deletes() {
        return options.cascadeDelete() || has(Cascade.DELETE) || has(Cascade.ALL);
    }

    /**
     * Whether objects that are removed from it are deleted.
     *
     * @return true if it has the cascade
     */
    public boolean deletesOrphans() {
        return options.cascadeDelete() || has(Cascade.DELETE_ORPHAN);
    }

    private boolean has(Cascade cascade) {
        return Arrays.asList(options.cascade()).contains(cascade);
    }
}
