package io.sqlmodel.sql;

import java.util.List;

/**
 * Conditions that must all hold: WHERE, and HAVING.
 *
 * @param keyword the keyword with its spaces
 * @param conditions the conditions; none for no clause
 */
record WhereClause(String keyword, List<Condition> conditions) implements Node {
    static final WhereClause WHERE = new WhereClause(" WHERE ", List.of());
    static final WhereClause HAVING = new WhereClause(" HAVING ", List.of());

    WhereClause and(Condition... more) {
        return new WhereClause(keyword, Items.plus(conditions, more));
    }

    @Override
    public void walk(Pass pass) {
        if (!conditions.isEmpty()) {
            pass.text(keyword);
            Junction.and(conditions).walk(pass);
        }
    }
}
