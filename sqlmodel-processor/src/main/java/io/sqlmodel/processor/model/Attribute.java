package io.sqlmodel.processor.model;

import javax.lang.model.element.ExecutableElement;

/** An accessor of a shape that is a column or a relationship. */
public sealed interface Attribute permits ColumnAttribute, RelationshipAttribute {
    /**
     * The accessor.
     *
     * @return the method of the shape, or of one that it extends
     */
    ExecutableElement accessor();

    /**
     * The accessor's name.
     *
     * @return for example {@code teamId}
     */
    default String name() {
        return accessor().getSimpleName().toString();
    }

    /**
     * Whether the accessor may give null.
     *
     * @return true if it may
     */
    boolean nullable();
}
