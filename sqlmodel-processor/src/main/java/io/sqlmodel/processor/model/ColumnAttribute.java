package io.sqlmodel.processor.model;

import io.sqlmodel.annotation.Column;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * An accessor that is a column.
 *
 * @param accessor the method
 * @param columnName the column's name
 * @param type what it holds
 * @param nullable whether it allows NULL
 * @param primaryKey whether it is part of the primary key
 * @param version whether it counts versions
 * @param hasDefault whether its body gives the value of a new object
 * @param reference what it points to, or null if it is no foreign key
 * @param details what {@code @Column} says, or null
 * @param explicitUnique what {@code @Column(unique)} says, or null when it is not written
 */
public record ColumnAttribute(
        ExecutableElement accessor,
        String columnName,
        ColumnType type,
        boolean nullable,
        boolean primaryKey,
        boolean version,
        boolean hasDefault,
        @Nullable Reference reference,
        @Nullable Column details,
        @Nullable Boolean explicitUnique)
        implements Attribute {
    /**
     * Whether queries leave it out.
     *
     * @return true if it is deferred
     */
    public boolean deferred() {
        return details != null && details.deferred();
    }

    /**
     * The SQL type of a column of text, as the model names it.
     *
     * @return the type; empty where it follows from the Java type, or the column does not hold text
     */
    public String declaredType() {
        return details != null && type.stored() == StandardType.STRING ? details.type() : "";
    }

    /**
     * Whether the type has a constant in {@code Types}.
     *
     * @return false for an enum, a converted type, or text whose SQL type the model names
     */
    public boolean hasStandardType() {
        return type.isStandard() && declaredType().isEmpty();
    }

    /**
     * Whether it has a UNIQUE constraint of its own by declaration.
     *
     * @return true if it says so
     */
    public boolean unique() {
        return Boolean.TRUE.equals(explicitUnique);
    }

    /** Columns are compared within one model, where each has its own accessor. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnAttribute column && column.accessor.equals(accessor);
    }

    @Override
    public int hashCode() {
        return accessor.hashCode();
    }
}
