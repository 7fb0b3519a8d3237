package io.sqlmodel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an accessor is a relationship to another model, or to a {@code List}, {@code Set} or {@code Map} of it.
 *
 * <p>Every string among the members names an attribute (an accessor of a shape) and is checked by the processor.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Relationship {
    /**
     * The relationship on the other class that is the other side of this one. It must name this one in turn.
     *
     * @return the attribute's name; empty for a relationship with one side only
     */
    String backPopulates() default "";

    /**
     * The shape (or generated class) of the link table of a many-to-many relationship.
     *
     * <p>Where both sides are one class, the first foreign key of the link belongs to the side that is declared first,
     * and the second to the other; {@link #foreignKey} says it otherwise.
     *
     * @return the link model; {@code void.class} for none
     */
    Class<?> linkModel() default void.class;

    /**
     * What is carried over to the related objects.
     *
     * @return the cascades
     */
    Cascade[] cascade() default {Cascade.SAVE_UPDATE, Cascade.MERGE};

    /**
     * Short for {@code cascade = {ALL, DELETE_ORPHAN}}.
     *
     * @return whether children are deleted with their parent, and when they are removed from it
     */
    boolean cascadeDelete() default false;

    /**
     * How much of a deletion is left to the database.
     *
     * @return the mode
     */
    PassiveDeletes passiveDeletes() default PassiveDeletes.NO;

    /**
     * Whether the database's {@code onUpdate} rule has the last word when a key changes that foreign keys of this
     * relationship point to (case F18).
     *
     * <p>It matters where the rule is {@link OnUpdate#SET_NULL}: with {@code false}, on either side, the session gives
     * the children their parent's new key after that. With {@link OnUpdate#CASCADE} they have it already, and without a
     * rule the session always moves them.
     *
     * @return false if the session writes the new key
     */
    boolean passiveUpdates() default true;

    /**
     * When and how the relationship is loaded.
     *
     * @return the strategy
     */
    Lazy lazy() default Lazy.SELECT;

    /**
     * Whether a lazy load serves all objects of the same result at once.
     *
     * @return false to load one by one
     */
    boolean peers() default true;

    /**
     * The order of a collection, by attributes of the related class: {@code "name, age desc"}.
     *
     * @return the order; empty for none
     */
    String orderBy() default "";

    /**
     * On a self-referential relationship, the attribute on the far side of a many-to-one (usually {@code "id"}). Not
     * needed: a scalar is many-to-one and a collection is one-to-many.
     *
     * @return the attribute's name; empty to derive it
     */
    String remoteSide() default "";

    /**
     * Which foreign key to use when several link the two tables: the attribute (or several, comma-separated, for a
     * composite key) that carries {@code @ForeignKey}. It belongs to this class for many-to-one, to the related class
     * for one-to-many, and to the link for many-to-many, where it is the key that points to this class. Said on one side
     * of a relationship it holds for both.
     *
     * @return the attribute's name; empty when there is just one
     */
    String foreignKey() default "";

    /**
     * Whether each related object may have one parent only.
     *
     * @return true to enforce it; {@link Cascade#DELETE_ORPHAN} on a many-to-one or many-to-many needs it
     */
    boolean singleParent() default false;

    /**
     * Whether the relationship is only read, never written.
     *
     * @return true for a relationship that flush ignores
     */
    boolean viewOnly() default false;

    /**
     * Whether the foreign key is written by an UPDATE after both rows exist, where their tables refer to each other or to
     * themselves. Seldom needed: cycles of nullable foreign keys are broken by themselves, and this says which of several
     * keys waits. It may be said on either side.
     *
     * @return true to write it after the rows
     */
    boolean postUpdate() default false;

    /**
     * How many levels of a self-referential relationship an eager strategy loads.
     *
     * @return the number of levels; 0 for none
     */
    int joinDepth() default 0;

    /**
     * The attribute of the related class that is the key of a {@code Map}.
     *
     * @return the attribute's name; needed for a {@code Map}, empty otherwise
     */
    String mapKey() default "";

    /**
     * Whether the foreign key of a one-to-one relationship gets a UNIQUE constraint.
     *
     * @return false to leave it out
     */
    boolean unique() default true;
}
