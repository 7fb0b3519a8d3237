package io.sqlmodel.meta;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PassiveDeletes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relationship as its class declares it, with what the processor has found out.
 *
 * @param attribute the attribute's index in its class; relationships come after the columns
 * @param name the accessor's name
 * @param direction where the foreign key is
 * @param shape how many objects the attribute holds, and in what
 * @param target the generated class of the related objects
 * @param linkModel the generated class of the link table; null unless many-to-many
 * @param foreignKey the attributes that hold the key: of this class for many-to-one, of the target for one-to-many, of
 *     the link for many-to-many (those that point to this class)
 * @param targetForeignKey the attributes of the link that point to the target; empty unless many-to-many
 * @param nullable whether a scalar may be null by its declaration
 * @param backPopulates the attribute of the target that is the other side; empty for none
 * @param cascade what is carried over, {@link Cascade#ALL} resolved into its parts
 * @param passiveDeletes how much of a deletion is left to the database
 * @param passiveUpdates whether the database has the last word when a key changes
 * @param lazy when and how it is loaded
 * @param peers whether a lazy load serves all objects of the same result
 * @param orderBy the order of a collection
 * @param singleParent whether a related object may have one parent only
 * @param viewOnly whether it is never written
 * @param postUpdate whether the foreign key is written after the rows
 * @param joinDepth the levels of a self-referential relationship that an eager strategy loads
 * @param mapKey the attribute that is the key of a map; empty otherwise
 */
public record RelationshipDef(
        int attribute,
        String name,
        Direction direction,
        Shape shape,
        Class<?> target,
        @Nullable Class<?> linkModel,
        List<String> foreignKey,
        List<String> targetForeignKey,
        boolean nullable,
        String backPopulates,
        Set<Cascade> cascade,
        PassiveDeletes passiveDeletes,
        boolean passiveUpdates,
        Lazy lazy,
        boolean peers,
        List<OrderDef> orderBy,
        boolean singleParent,
        boolean viewOnly,
        boolean postUpdate,
        int joinDepth,
        String mapKey) {

    /** Where the foreign key is. */
    public enum Direction {
        /** In this class's table. */
        MANY_TO_ONE,
        /** In the target's table. */
        ONE_TO_MANY,
        /** In a link table, one to each side. */
        MANY_TO_MANY
    }

    /** How many objects the attribute holds, and in what. */
    public enum Shape {
        /** One object or null. */
        SCALAR,
        /** A {@code List}. */
        LIST,
        /** A {@code Set}. */
        SET,
        /** A {@code Map}. */
        MAP
    }

    /**
     * One part of a collection's order.
     *
     * @param attribute the attribute of the target
     * @param descending whether the greatest comes first
     */
    public record OrderDef(String attribute, boolean descending) {}

    /**
     * Copies the collections.
     *
     * @param attribute the attribute's index in its class; relationships come after the columns
     * @param name the accessor's name
     * @param direction where the foreign key is
     * @param shape how many objects the attribute holds, and in what
     * @param target the generated class of the related objects
     * @param linkModel the generated class of the link table; null unless many-to-many
     * @param foreignKey the attributes that hold the key: of this class for many-to-one, of the target for one-to-many, of
     *     the link for many-to-many (those that point to this class)
     * @param targetForeignKey the attributes of the link that point to the target; empty unless many-to-many
     * @param nullable whether a scalar may be null by its declaration
     * @param backPopulates the attribute of the target that is the other side; empty for none
     * @param cascade what is carried over, {@link Cascade#ALL} resolved into its parts
     * @param passiveDeletes how much of a deletion is left to the database
     * @param passiveUpdates whether the database has the last word when a key changes
     * @param lazy when and how it is loaded
     * @param peers whether a lazy load serves all objects of the same result
     * @param orderBy the order of a collection
     * @param singleParent whether a related object may have one parent only
     * @param viewOnly whether it is never written
     * @param postUpdate whether the foreign key is written after the rows
     * @param joinDepth the levels of a self-referential relationship that an eager strategy loads
     * @param mapKey the attribute that is the key of a map; empty otherwise
     */
    public RelationshipDef {
        foreignKey = List.copyOf(foreignKey);
        targetForeignKey = List.copyOf(targetForeignKey);
        // A bit test where a flush and a cascade ask it of every object.
        Set<Cascade> kinds = EnumSet.noneOf(Cascade.class);
        kinds.addAll(cascade);
        cascade = Collections.unmodifiableSet(kinds);
        orderBy = List.copyOf(orderBy);
    }

    /**
     * Whether the attribute holds one object or null.
     *
     * @return false for a collection
     */
    public boolean scalar() {
        return shape == Shape.SCALAR;
    }

    /**
     * Whether an operation is carried over to the related objects.
     *
     * @param kind the operation
     * @return true if it is
     */
    public boolean cascades(Cascade kind) {
        return cascade.contains(kind);
    }
}
