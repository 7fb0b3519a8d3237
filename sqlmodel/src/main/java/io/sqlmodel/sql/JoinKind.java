package io.sqlmodel.sql;

/** Which rows stay without a match. */
enum JoinKind {
    INNER(" JOIN "),
    LEFT(" LEFT JOIN "),
    FULL(" FULL JOIN "),
    CROSS(" CROSS JOIN ");

    private final String text;

    JoinKind(String text) {
        this.text = text;
    }

    void walk(Pass pass) {
        if (this == FULL) {
            pass.spelled(text, Syntax::fullJoin);
        } else {
            pass.text(text);
        }
    }
}
