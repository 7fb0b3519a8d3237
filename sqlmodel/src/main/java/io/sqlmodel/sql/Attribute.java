package io.sqlmodel.sql;

/**
 * An attribute of a model: a column or a relationship.
 *
 * @param <E> the generated class that has it
 */
public interface Attribute<E> {
    /**
     * The accessor's name.
     *
     * @return for example {@code teamId}
     */
    String attributeName();

    /**
     * The attribute's index in its class: columns first, then relationships.
     *
     * @return the index, from 0
     */
    int attribute();

    /**
     * The model that has the attribute, under its alias if it has one.
     *
     * @return the source of its values
     */
    EntityAlias<E> source();
}
