package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.ColumnType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a walk through a statement meets. Each pass takes of it what it needs. */
public interface Pass {
    /**
     * Fixed text: keywords and punctuation.
     *
     * @param sql the text
     */
    void text(String sql);

    /**
     * Text that the database chooses.
     *
     * @param meaning what the text says, the same for all databases
     * @param choice chooses the text
     */
    void spelled(String meaning, Function<Syntax, String> choice);

    /**
     * A part that databases write differently.
     *
     * @param usual the part as most do, from which structure and parameters are taken
     * @param choice the part as a database writes it: from the same values, with the same parameters in the same order
     */
    void part(Node usual, Function<Syntax, Node> choice);

    /**
     * A column by its name alone, as INSERT and SET want it.
     *
     * @param column the column
     */
    void name(ColumnDef column);

    /**
     * A column of a table in this query, or of one that surrounds it.
     *
     * @param source the table
     * @param column the column
     */
    void column(EntityAlias<?> source, ColumnDef column);

    /**
     * A column of a table in a surrounding query, even if this one has the same table.
     *
     * @param source the table
     * @param column the column
     */
    void outerColumn(EntityAlias<?> source, ColumnDef column);

    /**
     * A table where it is named: in FROM, JOIN, UPDATE and the like.
     *
     * @param source the table
     */
    void table(EntityAlias<?> source);

    /**
     * A column of a query that this query reads from.
     *
     * @param source the query
     * @param name the column's name
     */
    void column(QueryTable source, String name);

    /**
     * A name that the program chose.
     *
     * @param name the name, not quoted yet
     */
    void identifier(String name);

    /**
     * The name of a query where WITH defines it.
     *
     * @param name the name
     */
    void define(String name);

    /**
     * The name of a query that WITH defines, where it is read from.
     *
     * @param name the name
     */
    void cte(String name);

    /**
     * A part that cannot name the tables around it.
     *
     * @param part the part
     */
    void isolated(Node part);

    /**
     * The type of a value where a query returns it.
     *
     * @param type the type
     */
    void output(ColumnType<?> type);

    /**
     * A place where something is missing or wrong. A pass that needs a whole statement throws it.
     *
     * @param problem what is missing
     */
    void incomplete(QueryException problem);

    /**
     * A table by the name that it has in this query.
     *
     * @param source the table
     */
    void source(EntityAlias<?> source);

    /**
     * The columns that a query reads of a table.
     *
     * @param source the table
     * @param columns a bit for each column's attribute
     */
    void columns(EntityAlias<?> source, long columns);

    /**
     * Columns that a query wants and does not read, because it reads others that are equal. They leave no trace in the text.
     *
     * @param source the table
     * @param columns a bit for each column's attribute
     */
    default void shared(EntityAlias<?> source, long columns) {}

    /**
     * A parameter.
     *
     * @param type its type
     * @param value its value; a {@link KeyOf} stands for a value that is read from an object when it is bound
     */
    void bind(ColumnType<?> type, @Nullable Object value);

    /**
     * The begin of a query: from here on its tables can be named.
     *
     * @param sources its tables
     */
    void enter(List<? extends Source> sources);

    /** The end of the query that was entered last. */
    void leave();
}
