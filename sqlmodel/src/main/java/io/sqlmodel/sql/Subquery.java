package io.sqlmodel.sql;

/** A query in FROM or JOIN, under a name. Made by {@link Query#as(String)}. It cannot name tables beside it. */
public final class Subquery extends QueryTable {
    private final String name;
    private final Query<?> query;

    Subquery(String name, Query<?> query, Outputs outputs) {
        super(outputs);
        this.name = name;
        this.query = query;
    }

    @Override
    String name() {
        return name;
    }

    @Override
    String alias() {
        return name;
    }

    @Override
    void walkTable(Pass pass) {
        pass.text("(");
        pass.isolated(inner -> query.walk(inner, outputs().names()));
        pass.text(") AS ");
        pass.identifier(name);
    }
}
