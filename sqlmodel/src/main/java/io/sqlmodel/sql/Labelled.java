package io.sqlmodel.sql;

/** An expression that has a name where a query returns it. Everywhere else it is the expression. */
sealed interface Labelled extends Wrapper permits Label, TextLabel {
    Expression<?> expression();

    String name();

    @Override
    default Node inner() {
        return expression();
    }
}
