package io.sqlmodel.processor.model;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds.
 *
 * @param java the accessor's type, without annotations
 * @param stored what the database holds
 * @param converter turns one into the other, or null for none
 */
public record ColumnType(
        TypeMirror java, StandardType stored, @Nullable TypeElement converter, boolean enumeration) {
    /**
     * A type that columns know.
     *
     * @param java the accessor's type
     * @param type the standard type
     * @return the column type
     */
    public static ColumnType standard(TypeMirror java, StandardType type) {
        return new ColumnType(java, type, null, false);
    }

    /**
     * An enum, stored by name.
     *
     * @param java the accessor's type
     * @return the column type
     */
    public static ColumnType enumeration(TypeMirror java) {
        return new ColumnType(java, StandardType.STRING, null, true);
    }

    /**
     * A type with a converter.
     *
     * @param java the accessor's type
     * @param stored what the converter stores
     * @param converter its class
     * @return the column type
     */
    public static ColumnType converted(TypeMirror java, StandardType stored, TypeElement converter) {
        return new ColumnType(java, stored, converter, false);
    }

    /**
     * Whether the type has a constant in {@code Types}.
     *
     * @return false for an enum or a converted type
     */
    public boolean isStandard() {
        return converter == null && !enumeration;
    }

    /**
     * Whether the accessor's type is a primitive.
     *
     * @return true if it is
     */
    public boolean primitive() {
        return java.getKind().isPrimitive();
    }

    /**
     * The class of typed columns for it. Enums compare by name in the database; converted types need not keep the order.
     *
     * @return the column class
     */
    public ColumnClass columnClass() {
        if (isStandard()) {
            return stored.columnClass();
        }
        return enumeration ? ColumnClass.COMPARABLE : ColumnClass.ANY;
    }
}
