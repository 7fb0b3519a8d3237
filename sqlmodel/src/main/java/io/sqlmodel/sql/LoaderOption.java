package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.sql.LoaderPart.All;
import io.sqlmodel.sql.LoaderPart.Columns;
import io.sqlmodel.sql.LoaderPart.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says how relationships and columns on one path from a query's class are loaded. Made by {@code selectinload} and its
 * like, and led on by the methods of the same names. Immutable.
 *
 * @param <E> the generated class where the path begins
 * @param <T> the generated class where it ends
 */
public final class LoaderOption<E, T> {
    private final List<LoaderPart> parts;

    private LoaderOption(List<LoaderPart> parts) {
        this.parts = List.copyOf(parts);
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
        return new LoaderOption<>(List.of(new Step(relationship, LoaderStrategy.CONTAINS_EAGER, table, null)));
    }

    /**
     * An option for columns of the query's own class.
     *
     * @param <E> the class that has them
     * @param loading how they are loaded
     * @param others how all other columns are loaded; null to leave them as they are
     * @param columns the columns, at least one
     * @return the option
     * @throws QueryException if there is none, or the key is to be left out
     */
    public static <E> LoaderOption<E, E> columns(
            ColumnLoading loading, @Nullable ColumnLoading others, List<Column<E, ?>> columns) {
        return new LoaderOption<>(List.of(new Columns(loading, others, columns)));
    }

    /**
     * An option for all relationships that no other option names (case E23).
     *
     * @param <E> the class that has them
     * @param strategy how they are loaded
     * @param type the class; null for those of all objects that come with the query, however far from it
     * @return the option
     */
    public static <E> LoaderOption<E, E> all(LoaderStrategy strategy, @Nullable Class<E> type) {
        return new LoaderOption<>(List.of(new All(strategy, type, type == null)));
    }

    /** All parts, in the order they were written. */
    List<LoaderPart> parts() {
        return parts;
    }

    /**
     * The class where the path begins.
     *
     * @return the generated class; null for an option that is for all classes
     */
    public @Nullable Class<?> begin() {
        return parts.get(0).type();
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
     * Leads on: loads a relationship of the objects at the end of the path by one more statement, which repeats the
     * query as a subquery (case E20).
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
     * Leads on: takes a relationship of the objects at the end of the path from the query's own join, which has an
     * alias (case E27).
     *
     * @param <U> the class it leads to
     * @param relationship the relationship
     * @param table the joined table, under the alias that it has in the query
     * @return the longer option
     */
    public <U> LoaderOption<E, U> containsEager(Related<T, U> relationship, EntityAlias<U> table) {
        return then(new Step(relationship, LoaderStrategy.CONTAINS_EAGER, table, null));
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
     * Leads on: loads a relationship of the objects at the end of the path with the query, one object after the other
     * (case E26).
     *
     * @param <U> the class it leads to
     * @param relationship the relationship
     * @return the longer option
     */
    public <U> LoaderOption<E, U> immediateload(Related<T, U> relationship) {
        return then(relationship, LoaderStrategy.IMMEDIATE);
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
     * Loads on first access all relationships of the objects at the end of the path that no option names (case E23).
     *
     * @return the longer option
     */
    public LoaderOption<E, T> lazyloadAll() {
        return then(new All(LoaderStrategy.LAZY, null, false));
    }

    /**
     * Makes access to any relationship of the objects at the end of the path an error while it is not loaded, unless an
     * option names it (case E23).
     *
     * @return the longer option
     */
    public LoaderOption<E, T> raiseloadAll() {
        return then(new All(LoaderStrategy.RAISE, null, false));
    }

    /**
     * Reads of the objects at the end of the path these columns only, and their key and version. Any other is read when
     * it is first used (case E29).
     *
     * @param columns the columns, at least one
     * @return the longer option
     * @throws QueryException if there is none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final LoaderOption<E, T> loadOnly(Column<T, ?>... columns) {
        return then(new Columns(ColumnLoading.LOAD, ColumnLoading.DEFER, Arrays.asList(columns)));
    }

    /**
     * Leaves columns of the objects at the end of the path unread until they are first used (case E29).
     *
     * @param columns the columns, at least one
     * @return the longer option
     * @throws QueryException if there is none, or the key is among them
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final LoaderOption<E, T> defer(Column<T, ?>... columns) {
        return then(new Columns(ColumnLoading.DEFER, null, Arrays.asList(columns)));
    }

    /**
     * Reads columns of the objects at the end of the path with them, though they are declared as deferred (case E29).
     *
     * @param columns the columns, at least one
     * @return the longer option
     * @throws QueryException if there is none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final LoaderOption<E, T> undefer(Column<T, ?>... columns) {
        return then(new Columns(ColumnLoading.LOAD, null, Arrays.asList(columns)));
    }

    /**
     * After {@code lazyload}, {@code lazyloadAll}, {@code defer} or {@code loadOnly}: what is left out is loaded for
     * one object each, not for all objects of the same result.
     *
     * @return the changed option
     * @throws QueryException after anything else
     */
    public LoaderOption<E, T> alone() {
        return instead(last().alone(), "alone()", "lazyload(...), lazyloadAll(), defer(...) or loadOnly(...)");
    }

    /**
     * After {@code defer} or {@code loadOnly}: reading a column that is left out is an error, not a SELECT (case E29).
     *
     * @return the changed option
     * @throws QueryException after anything else
     */
    public LoaderOption<E, T> raiseload() {
        return instead(last().raising(), "raiseload()", "defer(...) or loadOnly(...)");
    }

    /**
     * After {@code raiseload(...)} or {@code raiseloadAll()}: access is an error only if it would need SQL; what the
     * session holds is returned (case E21).
     *
     * @return the changed option
     * @throws QueryException after anything else
     */
    public LoaderOption<E, T> onSql() {
        return instead(last().onSql(), "onSql()", "raiseload(...) or raiseloadAll()");
    }

    /**
     * After {@code selectinload} or {@code immediateload} of a relationship of a class to itself: follows it from what
     * it leads to, level by level, with a statement each (case G09). What else the path goes on with is for all levels.
     *
     * @param levels how many levels after the first one; -1 for as many as there are
     * @return the changed option
     * @throws QueryException after anything else, or if the number is less than -1
     */
    public LoaderOption<E, T> recursionDepth(int levels) {
        return recursing(new Recursion(levels, false), "recursionDepth(" + levels + ")");
    }

    /**
     * After {@code selectinload} of a relationship of a class to itself: loads all levels by one statement, a recursive
     * CTE. The objects are those of {@code recursionDepth(-1)}. What else the path goes on with is for all levels.
     *
     * @return the changed option
     * @throws QueryException after anything else
     */
    public LoaderOption<E, T> recursive() {
        return recursing(new Recursion(Recursion.ALL, true), "recursive()");
    }

    private LoaderOption<E, T> recursing(Recursion recursion, String call) {
        LoaderPart changed =
                last() instanceof Step step && step.recurses(recursion) ? step.recursing(recursion, call) : null;
        return instead(changed, call, "selectinload(...)" + (recursion.together() ? "" : " or immediateload(...)"));
    }

    private LoaderPart last() {
        return parts.get(parts.size() - 1);
    }

    /**
     * The option, for messages.
     *
     * @return its parts
     */
    @Override
    public String toString() {
        return parts.stream().map(LoaderPart::toString).collect(Collectors.joining(", then "));
    }

    /** The option with another last part; null says that the call is out of place after the one that is there. */
    private LoaderOption<E, T> instead(@Nullable LoaderPart changed, String call, String place) {
        if (changed == null) {
            String strategy = last() instanceof Step step ? " with the strategy " + step.strategy() : "";
            throw new QueryException(QueryMessage.OPTION_MISPLACED, call, last() + strategy, place);
        }
        List<LoaderPart> all = new ArrayList<>(parts);
        all.set(parts.size() - 1, changed);
        return new LoaderOption<>(all);
    }

    private <U> LoaderOption<E, U> then(Related<T, U> relationship, LoaderStrategy strategy) {
        return then(new Step(relationship, strategy));
    }

    private <U> LoaderOption<E, U> then(LoaderPart part) {
        return new LoaderOption<>(Items.append(parts, part));
    }
}
