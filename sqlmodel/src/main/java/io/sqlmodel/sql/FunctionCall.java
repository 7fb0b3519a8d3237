package io.sqlmodel.sql;

import java.util.List;

/**
 * A call of a function that all databases call the same.
 *
 * @param name its name
 * @param arguments its arguments
 */
record FunctionCall(String name, List<? extends Node> arguments) implements Node {
    static FunctionCall of(String name, Node... arguments) {
        return new FunctionCall(name, List.of(arguments));
    }

    @Override
    public void walk(Pass pass) {
        pass.text(name + "(");
        Items.walk(arguments, pass);
        pass.text(")");
    }
}
