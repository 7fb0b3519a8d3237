package io.sqlmodel.sql;

import java.util.function.Function;

/** Which rows stay without a match. */
enum JoinKind {
    INNER(" JOIN ", syntax -> " JOIN "),
    LEFT(" LEFT JOIN ", syntax -> " LEFT JOIN "),
    FULL(" FULL JOIN ", Syntax::fullJoin),
    CROSS(" CROSS JOIN ", syntax -> " CROSS JOIN ");

    private final String meaning;
    private final Function<Syntax, String> text;

    JoinKind(String meaning, Function<Syntax, String> text) {
        this.meaning = meaning;
        this.text = text;
    }

    void walk(Pass pass) {
        pass.spelled(meaning, text);
    }
}
