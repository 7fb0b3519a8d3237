package io.sqlmodel;

import io.sqlmodel.sql.Column;
import io.sqlmodel.sql.ColumnLoading;
import io.sqlmodel.sql.ComparableColumn;
import io.sqlmodel.sql.ComparableExpression;
import io.sqlmodel.sql.DeleteStatement;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.Excluded;
import io.sqlmodel.sql.ExecutionOption;
import io.sqlmodel.sql.Expression;
import io.sqlmodel.sql.InsertStatement;
import io.sqlmodel.sql.LoaderOption;
import io.sqlmodel.sql.LoaderStrategy;
import io.sqlmodel.sql.NumberColumn;
import io.sqlmodel.sql.NumberExpression;
import io.sqlmodel.sql.Related;
import io.sqlmodel.sql.Select;
import io.sqlmodel.sql.SelectBody;
import io.sqlmodel.sql.Selectable;
import io.sqlmodel.sql.ToMany;
import io.sqlmodel.sql.UpdateStatement;
import io.sqlmodel.sql.Windows;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where statements, conditions and loader options begin; meant to be imported statically:
 * {@code import static io.sqlmodel.SqlModel.*;}.
 */
public final class SqlModel extends Windows {
    private SqlModel() {}

    /**
     * A query of the objects of a class.
     *
     * @param <A> the generated class
     * @param type the generated class
     * @return the query
     * @throws io.sqlmodel.error.MappingException if the class is no model
     */
    public static <A> Select<A> select(Class<A> type) {
        return select(EntityAlias.of(type));
    }

    /**
     * A query of the objects that a relationship of one object leads to, as the database has them, in the relationship's
     * order: {@code select(team, Team.heroes).where(Hero.age.gt(30)).limit(10)}. It reads a part of a large collection,
     * and the members of a write-only one (case E25).
     *
     * @param <E> the class that has the relationship
     * @param <T> the class it leads to
     * @param owner the object; its key is read when the statement runs
     * @param relationship the relationship
     * @return the query
     * @throws io.sqlmodel.error.QueryException when the statement runs, if the object has no key yet
     */
    public static <E, T> Select<T> select(E owner, ToMany<E, T> relationship) {
        return relationship.of(owner);
    }

    /**
     * A query of one column or expression, or of the objects of an alias.
     *
     * @param <A> the Java type of a row
     * @param selected what is returned
     * @return the query
     */
    public static <A> Select<A> select(Selectable<A> selected) {
        return Select.of(selected);
    }

    /**
     * A query of two objects a row. Say with {@code join} or {@code where} how they belong together.
     *
     * @param <A> the first class
     * @param <B> the second class
     * @param first the first class
     * @param second the second class
     * @return the query
     * @throws io.sqlmodel.error.MappingException if a class is no model
     */
    public static <A, B> Select2<A, B> select(Class<A> first, Class<B> second) {
        return select(EntityAlias.of(first), EntityAlias.of(second));
    }

    /**
     * A query of three objects a row. Say with {@code join} or {@code where} how they belong together.
     *
     * @param <A> the first class
     * @param <B> the second class
     * @param <C> the third class
     * @param first the first class
     * @param second the second class
     * @param third the third class
     * @return the query
     * @throws io.sqlmodel.error.MappingException if a class is no model
     */
    public static <A, B, C> Select3<A, B, C> select(Class<A> first, Class<B> second, Class<C> third) {
        return select(EntityAlias.of(first), EntityAlias.of(second), EntityAlias.of(third));
    }

    /**
     * A query of four objects a row. Say with {@code join} or {@code where} how they belong together.
     *
     * @param <A> the first class
     * @param <B> the second class
     * @param <C> the third class
     * @param <D> the fourth class
     * @param first the first class
     * @param second the second class
     * @param third the third class
     * @param fourth the fourth class
     * @return the query
     * @throws io.sqlmodel.error.MappingException if a class is no model
     */
    public static <A, B, C, D> Select4<A, B, C, D> select(
            Class<A> first, Class<B> second, Class<C> third, Class<D> fourth) {
        return select(EntityAlias.of(first), EntityAlias.of(second), EntityAlias.of(third), EntityAlias.of(fourth));
    }

    /**
     * A query of an object and a value a row.
     *
     * @param <A> the class of the object
     * @param <B> the type of the value
     * @param first the class
     * @param second the value, or an alias
     * @return the query
     * @throws io.sqlmodel.error.MappingException if the class is no model
     */
    public static <A, B> Select2<A, B> select(Class<A> first, Selectable<B> second) {
        return select(EntityAlias.of(first), second);
    }

    /**
     * A query of a value and an object a row.
     *
     * @param <A> the type of the value
     * @param <B> the class of the object
     * @param first the value, or an alias
     * @param second the class
     * @return the query
     * @throws io.sqlmodel.error.MappingException if the class is no model
     */
    public static <A, B> Select2<A, B> select(Selectable<A> first, Class<B> second) {
        return select(first, EntityAlias.of(second));
    }

    /**
     * A query of two values a row: columns, expressions, aliases, and classes by {@link #entity(Class)}.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param first the first value
     * @param second the second value
     * @return the query
     */
    public static <A, B> Select2<A, B> select(Selectable<A> first, Selectable<B> second) {
        return new Select2<>(SelectBody.of(first, second));
    }

    /**
     * A query of three values a row: columns, expressions, aliases, and classes by {@link #entity(Class)}.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @return the query
     */
    public static <A, B, C> Select3<A, B, C> select(Selectable<A> first, Selectable<B> second, Selectable<C> third) {
        return new Select3<>(SelectBody.of(first, second, third));
    }

    /**
     * A query of four values a row: columns, expressions, aliases, and classes by {@link #entity(Class)}.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @param fourth the fourth value
     * @return the query
     */
    public static <A, B, C, D> Select4<A, B, C, D> select(
            Selectable<A> first, Selectable<B> second, Selectable<C> third, Selectable<D> fourth) {
        return new Select4<>(SelectBody.of(first, second, third, fourth));
    }

    /**
     * A query of five values a row: columns, expressions, aliases, and classes by {@link #entity(Class)}.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @param fourth the fourth value
     * @param fifth the fifth value
     * @return the query
     */
    public static <A, B, C, D, E> Select5<A, B, C, D, E> select(
            Selectable<A> first, Selectable<B> second, Selectable<C> third, Selectable<D> fourth, Selectable<E> fifth) {
        return new Select5<>(SelectBody.of(first, second, third, fourth, fifth));
    }

    /**
     * A query of six values a row: columns, expressions, aliases, and classes by {@link #entity(Class)}.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @param fourth the fourth value
     * @param fifth the fifth value
     * @param sixth the sixth value
     * @return the query
     */
    public static <A, B, C, D, E, F> Select6<A, B, C, D, E, F> select(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth) {
        return new Select6<>(SelectBody.of(first, second, third, fourth, fifth, sixth));
    }

    /**
     * A query of seven values a row: columns, expressions, aliases, and classes by {@link #entity(Class)}.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param <G> the type of the seventh value
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @param fourth the fourth value
     * @param fifth the fifth value
     * @param sixth the sixth value
     * @param seventh the seventh value
     * @return the query
     */
    public static <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> select(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth,
            Selectable<G> seventh) {
        return new Select7<>(SelectBody.of(first, second, third, fourth, fifth, sixth, seventh));
    }

    /**
     * A query of eight values a row: columns, expressions, aliases, and classes by {@link #entity(Class)}.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param <G> the type of the seventh value
     * @param <H> the type of the eighth value
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @param fourth the fourth value
     * @param fifth the fifth value
     * @param sixth the sixth value
     * @param seventh the seventh value
     * @param eighth the eighth value
     * @return the query
     */
    public static <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> select(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth,
            Selectable<G> seventh,
            Selectable<H> eighth) {
        return new Select8<>(SelectBody.of(first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    /**
     * A query of any number of objects and values a row.
     *
     * @param selected columns, expressions, aliases, and classes by {@link #entity(Class)}
     * @return the query; of a {@link Row} each value is asked for by what was selected
     */
    public static Select<Row> select(List<? extends Selectable<?>> selected) {
        return Select.of(selected, values -> new Row(selected, values));
    }

    /**
     * A whole statement as SQL. A {@code ?} stands for an argument, {@code ??} for the operator {@code ?}.
     *
     * @param sql the SQL; never put values of users into it
     * @param arguments values, which are bound, and expressions, models and queries, which are written; more can follow
     *     with {@code bind}
     * @return the statement, which {@code columns} makes a query
     */
    public static TextStatement text(String sql, @Nullable Object... arguments) {
        return new TextStatement(sql, arguments);
    }

    /**
     * Two values that are compared together.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param first the first value
     * @param second the second value
     * @return the two
     */
    public static <A, B> Tuple2<A, B> tuple(Expression<A> first, Expression<B> second) {
        return new Tuple2<>(first, second);
    }

    /**
     * Three values that are compared together.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @return the three
     */
    public static <A, B, C> Tuple3<A, B, C> tuple(Expression<A> first, Expression<B> second, Expression<C> third) {
        return new Tuple3<>(first, second, third);
    }

    /**
     * A class as one of several things that a query returns.
     *
     * @param <E> the generated class
     * @param type the generated class
     * @return the class under its own name
     * @throws io.sqlmodel.error.MappingException if the class is no model
     */
    public static <E> EntityAlias<E> entity(Class<E> type) {
        return EntityAlias.of(type);
    }

    /**
     * INSERT of rows by their values: {@code insert(Hero.class).values(Hero.name.to("Ann"), Hero.age.to(30))}, or of what
     * a query returns: {@code insert(Hero.class).columns(Hero.name).from(select(Team.name))}.
     *
     * @param <E> the generated class
     * @param type the generated class
     * @return the statement, complete once it has a row
     * @throws io.sqlmodel.error.MappingException if the class is no model
     */
    public static <E> Insert<E> insert(Class<E> type) {
        return new Insert<>(InsertStatement.Body.of(type));
    }

    /**
     * UPDATE of rows by conditions: {@code update(Hero.class).set(Hero.age, 5).where(Hero.name.eq("Ann"))}.
     *
     * @param <E> the generated class
     * @param type the generated class
     * @return the statement, complete once it sets a column
     * @throws io.sqlmodel.error.MappingException if the class is no model
     */
    public static <E> Update<E> update(Class<E> type) {
        return new Update<>(UpdateStatement.Body.of(type));
    }

    /**
     * DELETE of rows by conditions.
     *
     * @param <E> the generated class
     * @param type the generated class
     * @return the statement; without {@code where} it deletes all rows
     * @throws io.sqlmodel.error.MappingException if the class is no model
     */
    public static <E> Delete<E> delete(Class<E> type) {
        return new Delete<>(DeleteStatement.Body.of(type));
    }

    /**
     * The value that an INSERT has for a column of a row that is there already, for
     * {@link io.sqlmodel.sql.OnConflict#doUpdate(java.util.function.UnaryOperator)}.
     *
     * @param <T> the column's type
     * @param column the column
     * @return the value that was to be inserted
     */
    public static <T> Expression<T> excluded(Column<?, T> column) {
        return new Excluded<>(column);
    }

    /**
     * The value that an INSERT has for a column of a row that is there already.
     *
     * @param <T> the column's type
     * @param column the column
     * @return the value that was to be inserted
     */
    public static <T extends Comparable<? super T>> ComparableExpression<T> excluded(ComparableColumn<?, T> column) {
        return new Excluded<>(column);
    }

    /**
     * The value that an INSERT has for a column of a row that is there already.
     *
     * @param <T> the column's type
     * @param column the column
     * @return the value that was to be inserted
     */
    public static <T extends Number & Comparable<T>> NumberExpression<T> excluded(NumberColumn<?, T> column) {
        return new Excluded<>(column);
    }

    /**
     * Loads a relationship with the query, by one more statement for all objects (case E08).
     *
     * @param <E> the class that has it
     * @param <T> the class it leads to
     * @param relationship the relationship
     * @return the option
     */
    public static <E, T> LoaderOption<E, T> selectinload(Related<E, T> relationship) {
        return LoaderOption.of(relationship, LoaderStrategy.SELECTIN);
    }

    /**
     * Loads a relationship with the query, by a join in the same statement, which neither conditions nor the order of the
     * query see (case E16). At most one collection is joined in a statement; others are loaded as by {@link #selectinload}.
     *
     * @param <E> the class that has it
     * @param <T> the class it leads to
     * @param relationship the relationship
     * @return the option
     */
    public static <E, T> LoaderOption<E, T> joinedload(Related<E, T> relationship) {
        return LoaderOption.of(relationship, LoaderStrategy.JOINED);
    }

    /**
     * Loads a relationship with the query, by one more statement, which repeats the query as a subquery (case E20).
     * {@link #selectinload} is better unless keys are long.
     *
     * @param <E> the class that has it
     * @param <T> the class it leads to
     * @param relationship the relationship
     * @return the option
     */
    public static <E, T> LoaderOption<E, T> subqueryload(Related<E, T> relationship) {
        return LoaderOption.of(relationship, LoaderStrategy.SUBQUERY);
    }

    /**
     * Takes a relationship from the join that the query has itself, conditions and all: what they leave out is not in a
     * collection either (case E27).
     *
     * @param <E> the class that has it
     * @param <T> the class it leads to
     * @param relationship the relationship, joined under the related class's own name
     * @return the option
     */
    public static <E, T> LoaderOption<E, T> containsEager(Related<E, T> relationship) {
        return LoaderOption.of(relationship, LoaderStrategy.CONTAINS_EAGER);
    }

    /**
     * Takes a relationship from the join that the query has itself, under an alias (case E27).
     *
     * @param <E> the class that has it
     * @param <T> the class it leads to
     * @param relationship the relationship
     * @param table the joined table, under the alias that it has in the query
     * @return the option
     */
    public static <E, T> LoaderOption<E, T> containsEager(Related<E, T> relationship, EntityAlias<T> table) {
        return LoaderOption.containing(relationship, table);
    }

    /**
     * Loads a relationship on first access, for all objects of the same result; with {@code alone()} one by one.
     *
     * @param <E> the class that has it
     * @param <T> the class it leads to
     * @param relationship the relationship
     * @return the option
     */
    public static <E, T> LoaderOption<E, T> lazyload(Related<E, T> relationship) {
        return LoaderOption.of(relationship, LoaderStrategy.LAZY);
    }

    /**
     * Leads over a relationship without changing how it is loaded (case E28).
     *
     * @param <E> the class that has it
     * @param <T> the class it leads to
     * @param relationship the relationship
     * @return the option
     */
    public static <E, T> LoaderOption<E, T> defaultload(Related<E, T> relationship) {
        return LoaderOption.of(relationship, LoaderStrategy.DEFAULT);
    }

    /**
     * Loads a relationship with the query, as if that of each object was accessed at once: one statement for each, none for
     * what the session holds (case E26). {@link #selectinload} needs one for all.
     *
     * @param <E> the class that has it
     * @param <T> the class it leads to
     * @param relationship the relationship
     * @return the option
     */
    public static <E, T> LoaderOption<E, T> immediateload(Related<E, T> relationship) {
        return LoaderOption.of(relationship, LoaderStrategy.IMMEDIATE);
    }

    /**
     * Makes access to any relationship of the objects that come with the query, however far from it, an error while it is
     * not loaded, unless an option names it (case E23).
     *
     * @return the option
     */
    public static LoaderOption<?, ?> raiseloadAll() {
        return LoaderOption.all(LoaderStrategy.RAISE, null);
    }

    /**
     * Makes access to any relationship of the query's own objects of a class an error while it is not loaded, unless an
     * option names it (case E23).
     *
     * @param <E> the class
     * @param type the generated class
     * @return the option
     */
    public static <E> LoaderOption<E, E> raiseloadAll(Class<E> type) {
        return LoaderOption.all(LoaderStrategy.RAISE, type);
    }

    /**
     * Loads on first access all relationships of the objects that come with the query, however far from it, that no
     * option names, whatever they declare (case E23).
     *
     * @return the option
     */
    public static LoaderOption<?, ?> lazyloadAll() {
        return LoaderOption.all(LoaderStrategy.LAZY, null);
    }

    /**
     * Loads on first access all relationships of the query's own objects of a class that no option names, whatever they
     * declare (case E23).
     *
     * @param <E> the class
     * @param type the generated class
     * @return the option
     */
    public static <E> LoaderOption<E, E> lazyloadAll(Class<E> type) {
        return LoaderOption.all(LoaderStrategy.LAZY, type);
    }

    /**
     * Reads objects anew that the session holds already, and what options load with them; unflushed changes of them are
     * lost, and the options replace those of earlier queries (case E30).
     *
     * @return the option, for {@code executionOptions(...)}
     */
    public static ExecutionOption populateExisting() {
        return new ExecutionOption.PopulateExisting();
    }

    /**
     * Reads rows part by part, each with what is loaded eagerly, as a stream does anyway with parts of 500 (case E15).
     *
     * @param rows how many rows a part has, at least 1
     * @return the option, for {@code executionOptions(...)}
     * @throws io.sqlmodel.error.QueryException if the number is less than 1
     */
    public static ExecutionOption yieldPer(int rows) {
        return new ExecutionOption.YieldPer(rows);
    }

    /**
     * Reads of the query's own objects these columns only, and their key and version. Any other is read when it is first
     * used, for all objects of the result (case E29).
     *
     * @param <E> the class that has them
     * @param columns the columns, at least one
     * @return the option
     * @throws io.sqlmodel.error.QueryException if there is none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E> LoaderOption<E, E> loadOnly(Column<E, ?>... columns) {
        return LoaderOption.columns(ColumnLoading.LOAD, ColumnLoading.DEFER, Arrays.asList(columns));
    }

    /**
     * Leaves columns of the query's own objects unread until one is first used; then it is read for all objects of the
     * result (case E29).
     *
     * @param <E> the class that has them
     * @param columns the columns, at least one
     * @return the option
     * @throws io.sqlmodel.error.QueryException if there is none, or the key is among them
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E> LoaderOption<E, E> defer(Column<E, ?>... columns) {
        return LoaderOption.columns(ColumnLoading.DEFER, null, Arrays.asList(columns));
    }

    /**
     * Reads columns with the query, though they are declared as deferred (case E29).
     *
     * @param <E> the class that has them
     * @param columns the columns, at least one
     * @return the option
     * @throws io.sqlmodel.error.QueryException if there is none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E> LoaderOption<E, E> undefer(Column<E, ?>... columns) {
        return LoaderOption.columns(ColumnLoading.LOAD, null, Arrays.asList(columns));
    }

    /**
     * Makes access to a relationship an error while it is not loaded (case E21).
     *
     * @param <E> the class that has it
     * @param <T> the class it leads to
     * @param relationship the relationship
     * @return the option
     */
    public static <E, T> LoaderOption<E, T> raiseload(Related<E, T> relationship) {
        return LoaderOption.of(relationship, LoaderStrategy.RAISE);
    }
}
