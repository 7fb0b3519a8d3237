package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.type.ColumnType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the SQL text of a statement. Used once; not thread-safe. */
public final class SqlWriter implements Pass {
    private final StringBuilder sql = new StringBuilder(128);
    private final Syntax syntax;
    private final boolean strict;
    private final Set<String> defined = new HashSet<>();
    private @Nullable Scope scope;

    private SqlWriter(Syntax syntax, boolean strict) {
        this.syntax = syntax;
        this.strict = strict;
    }

    /**
     * The text of a statement.
     *
     * @param statement the statement
     * @param syntax the database's spelling
     * @return the text, with {@code ?} for each parameter
     * @throws QueryException if a column is of a table that the statement does not have
     */
    public static String write(Statement statement, Syntax syntax) {
        SqlWriter writer = new SqlWriter(syntax, true);
        statement.walk(writer);
        return writer.sql.toString();
    }

    /** The text of any part of a statement, for people; it need not be complete or right. */
    static String describe(Node node) {
        SqlWriter writer = new SqlWriter(Syntax.NEUTRAL, false);
        try {
            node.walk(writer);
        } catch (QueryException incomplete) {
            writer.text(" ...");
        }
        return writer.sql.toString();
    }

    @Override
    public void text(String text) {
        sql.append(text);
    }

    @Override
    public void spelled(String meaning, Function<Syntax, String> choice) {
        sql.append(choice.apply(syntax));
    }

    @Override
    public void part(Node usual, Function<Syntax, Node> choice) {
        choice.apply(syntax).walk(this);
    }

    @Override
    public void name(ColumnDef column) {
        sql.append(syntax.quote(column.name()));
    }

    @Override
    public void column(EntityAlias<?> source, ColumnDef column) {
        qualified(scope, source, column.name(), column.attributeName());
    }

    @Override
    public void column(QueryTable source, String name) {
        qualified(scope, source, name, name);
    }

    @Override
    public void outerColumn(EntityAlias<?> source, ColumnDef column) {
        qualified(scope == null ? null : scope.outer(), source, column.name(), column.attributeName());
    }

    private void qualified(@Nullable Scope from, Source source, String column, String attribute) {
        named(from, source, "." + attribute);
        sql.append('.').append(syntax.quote(column));
    }

    @Override
    public void source(EntityAlias<?> source) {
        named(scope, source, "");
    }

    private void named(@Nullable Scope from, Source source, String used) {
        String name = from == null ? null : from.name(source);
        if (name == null) {
            if (strict) {
                throw new QueryException(QueryMessage.NOT_IN_FROM, source, source.model() + used);
            }
            name = source.name();
        }
        sql.append(syntax.quote(name));
    }

    @Override
    public void table(EntityAlias<?> source) {
        TableDef table = source.def().table();
        if (!table.schema().isEmpty()) {
            sql.append(syntax.quote(table.schema())).append('.');
        }
        sql.append(syntax.quote(table.name()));
        String name = scope == null ? null : scope.name(source);
        if (name != null && !name.equals(table.name())) {
            sql.append(" AS ").append(syntax.quote(name));
        }
    }

    @Override
    public void columns(EntityAlias<?> source, long columns) {
        boolean first = true;
        for (ColumnDef column : source.def().table().columns()) {
            if ((columns & 1L << column.attribute()) != 0) {
                sql.append(first ? "" : ", ");
                column(source, column);
                first = false;
            }
        }
    }

    @Override
    public void identifier(String name) {
        sql.append(syntax.quote(name));
    }

    @Override
    public void define(String name) {
        defined.add(name);
        identifier(name);
    }

    @Override
    public void cte(String name) {
        if (strict && !defined.contains(name)) {
            throw new QueryException(QueryMessage.WITH_MISSING, name);
        }
        identifier(name);
    }

    @Override
    public void isolated(Node part) {
        Scope around = scope;
        scope = null;
        part.walk(this);
        scope = around;
    }

    @Override
    public void output(ColumnType<?> type) {}

    @Override
    public void incomplete(QueryException problem) {
        if (strict) {
            throw problem;
        }
        sql.append("...");
    }

    @Override
    public void bind(ColumnType<?> type, @Nullable Object value) {
        sql.append('?');
    }

    @Override
    public void enter(List<? extends Source> sources) {
        scope = new Scope(scope, sources);
    }

    @Override
    public void leave() {
        scope = scope == null ? null : scope.outer();
    }
}
