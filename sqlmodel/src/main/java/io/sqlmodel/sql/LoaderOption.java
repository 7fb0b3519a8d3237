package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says how relationships on one path from a query's class are loaded. Made by {@code selectinload} and its like, and led
 * on by the methods of the same names. Immutable.
 *
 * @param <E> the generated class where the path begins
 * @param <T> the generated class where it ends
 */
public final class LoaderOption<E, T> {
    private final List<Step> steps;

    private LoaderOption(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * An option for one relationship.
     *
     * @param <E> the class that has it
     * @param <T> the class it leads to
     * @param relationship the relationship
     * @param strategy how it is loaded
     * @return the option
     */
    public static <E, T> LoaderOption<E, T> of(Related<E, T> relationship, LoaderStrategy strategy) {
        return new LoaderOption<>(List.of(new Step(relationship, strategy)));
    }

    /**
     * An option for one relationship that is loaded from the query's own join (case E27).
     *
     * @param <E> the class that has it
     * @param <T> the class it leads to
     * @param relationship the relationship
     * @param table the joined table, under the alias that it has in the query
     * @return the option
     */
    public static <E, T> LoaderOption<E, T> containing(Related<E, T> relationship, EntityAlias<T> table) {
        return new LoaderOption<>(List.of(new Step(relationship, LoaderStrategy.CONTAINS_EAGER, table)));
    }

    /**
     * One relationship of the path.
     *
     * @param relationship the relationship
     * @param strategy how it is loaded
     * @param table the table of the query that the objects are read from, if it is loaded from the query's own join; null
     *     for the related class under its own name, and with other strategies
     */
    public record Step(
            Related<?, ?> relationship,
            LoaderStrategy strategy,
            @Nullable EntityAlias<?> table) {
        /**
         * One relationship of the path, loaded from no table of the query under an alias.
         *
         * @param relationship the relationship
         * @param strategy how it is loaded
         */
        public Step(Related<?, ?> relationship, LoaderStrategy strategy) {
            this(relationship, strategy, null);
        }
    }

    /**
     * The path.
     *
     * @return its relationships in order, at least one
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * Leads on: loads a relationship of the objects at the end of the path by one more statement for all of them
     * (case E08).
     *
     * @param <U> the class it leads to
     * @param relationship the relationship
     * @return the longer option
     */
    public <U> LoaderOption<E, U> selectinload(Related<T, U> relationship) {
        return then(relationship, LoaderStrategy.SELECTIN);
    }

    /**
     * Leads on: loads a relationship of the objects at the end of the path by a join in the same statement (case E16).
     *
     * @param <U> the class it leads to
     * @param relationship the relationship
     * @return the longer option
     */
    public <U> LoaderOption<E, U> joinedload(Related<T, U> relationship) {
        return then(relationship, LoaderStrategy.JOINED);
    }

    /**
     * Leads on: loads a relationship of the objects at the end of the path by one more statement, which repeats the query
     * as a subquery (case E20).
     *
     * @param <U> the class it leads to
     * @param relationship the relationship
     * @return the longer option
     */
    public <U> LoaderOption<E, U> subqueryload(Related<T, U> relationship) {
        return then(relationship, LoaderStrategy.SUBQUERY);
    }

    /**
     * Leads on: takes a relationship of the objects at the end of the path from the query's own join (case E27).
     *
     * @param <U> the class it leads to
     * @param relationship the relationship
     * @return the longer option
     */
    public <U> LoaderOption<E, U> containsEager(Related<T, U> relationship) {
        return then(relationship, LoaderStrategy.CONTAINS_EAGER);
    }

    /**
     * Leads on: takes a relationship of the objects at the end of the path from the query's own join, which has an alias
     * (case E27).
     *
     * @param <U> the class it leads to
     * @param relationship the relationship
     * @param table the joined table, under the alias that it has in the query
     * @return the longer option
     */
    public <U> LoaderOption<E, U> containsEager(Related<T, U> relationship, EntityAlias<U> table) {
        return then(new Step(relationship, LoaderStrategy.CONTAINS_EAGER, table));
    }

    /**
     * Leads on: loads a relationship of the objects at the end of the path on first access.
     *
     * @param <U> the class it leads to
     * @param relationship the relationship
     * @return the longer option
     */
    public <U> LoaderOption<E, U> lazyload(Related<T, U> relationship) {
        return then(relationship, LoaderStrategy.LAZY);
    }

    /**
     * Leads on over a relationship without changing how it is loaded (case E28).
     *
     * @param <U> the class it leads to
     * @param relationship the relationship
     * @return the longer option
     */
    public <U> LoaderOption<E, U> defaultload(Related<T, U> relationship) {
        return then(relationship, LoaderStrategy.DEFAULT);
    }

    /**
     * Leads on: makes access to a relationship of the objects at the end of the path an error while it is not loaded
     * (case E21).
     *
     * @param <U> the class it leads to
     * @param relationship the relationship
     * @return the longer option
     */
    public <U> LoaderOption<E, U> raiseload(Related<T, U> relationship) {
        return then(relationship, LoaderStrategy.RAISE);
    }

    /**
     * Makes the lazy loads at the end of the path serve one object each, not all objects of the same result.
     *
     * @return the changed option
     * @throws QueryException if the path does not end in a {@code lazyload}
     */
    public LoaderOption<E, T> alone() {
        Step last = steps.get(steps.size() - 1);
        if (last.strategy != LoaderStrategy.LAZY) {
            throw new QueryException(QueryMessage.ALONE_IS_FOR_LAZY, last.relationship, last.strategy);
        }
        List<Step> changed = new ArrayList<>(steps);
        changed.set(steps.size() - 1, new Step(last.relationship, LoaderStrategy.LAZY_ALONE));
        return new LoaderOption<>(changed);
    }

    private <U> LoaderOption<E, U> then(Related<T, U> relationship, LoaderStrategy strategy) {
        return then(new Step(relationship, strategy));
    }

    private <U> LoaderOption<E, U> then(Step step) {
        return new LoaderOption<>(Items.append(steps, step));
    }
}
