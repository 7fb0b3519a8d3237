package io.sqlmodel.sql;

import java.util.List;

/**
 * WITH: the queries that a statement names before it begins.
 *
 * @param ctes the queries; empty for no clause
 */
record WithClause(List<Cte> ctes) implements Node {
    static final WithClause NONE = new WithClause(List.of());

    WithClause and(Cte... more) {
        return new WithClause(Items.plus(ctes, more));
    }

    boolean isEmpty() {
        return ctes.isEmpty();
    }

    @Override
    public void walk(Pass pass) {
        if (ctes.isEmpty()) {
            return;
        }
        pass.text(ctes.stream().anyMatch(Cte::isRecursive) ? "WITH RECURSIVE " : "WITH ");
        for (int i = 0; i < ctes.size(); i++) {
            pass.text(i == 0 ? "" : ", ");
            ctes.get(i).walkDefinition(pass);
        }
        pass.text(" ");
    }
}
