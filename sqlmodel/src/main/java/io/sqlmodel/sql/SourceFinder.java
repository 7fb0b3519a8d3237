package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the tables that a part of a statement names, those of its subqueries left out. */
final class SourceFinder implements Pass {
    private final List<Source> found = new ArrayList<>();
    private int depth;

    private SourceFinder() {}

    /** The tables, each once, in the order in which they are named. */
    static List<Source> find(List<? extends Node> nodes) {
        SourceFinder finder = new SourceFinder();
        for (Node node : nodes) {
            node.walk(finder);
        }
        return finder.found;
    }

    static boolean contains(List<? extends Source> sources, Source wanted) {
        for (Source source : sources) {
            if (source.sameAs(wanted)) {
                return true;
            }
        }
        return false;
    }

    private void add(Source source) {
        if (depth == 0 && !contains(found, source)) {
            found.add(source);
        }
    }

    @Override
    public void column(EntityAlias<?> source, ColumnDef column) {
        add(source);
    }

    @Override
    public void column(QueryTable source, String name) {
        add(source);
    }

    @Override
    public void columns(EntityAlias<?> source, long columns) {
        add(source);
    }

    @Override
    public void part(Node usual, Function<Syntax, Node> choice) {
        usual.walk(this);
    }

    @Override
    public void enter(List<? extends Source> sources) {
        depth++;
    }

    @Override
    public void leave() {
        depth--;
    }

    @Override
    public void text(String sql) {}

    @Override
    public void spelled(String meaning, Function<Syntax, String> choice) {}

    @Override
    public void name(ColumnDef column) {}

    @Override
    public void outerColumn(EntityAlias<?> source, ColumnDef column) {}

    @Override
    public void table(EntityAlias<?> source) {}

    @Override
    public void source(EntityAlias<?> source) {}

    @Override
    public void identifier(String name) {}

    @Override
    public void define(String name) {}

    @Override
    public void cte(String name) {}

    @Override
    public void isolated(Node part) {}

    @Override
    public void output(ColumnType<?> type) {}

    @Override
    public void incomplete(QueryException problem) {}

    @Override
    public void bind(ColumnType<?> type, @Nullable Object value) {}
}
