package io.sqlmodel.sql;

/**
 * A function and the window that it looks through.
 *
 * @param function the function
 * @param window the window
 */
record Over(Node function, Window window) implements Node {
    @Override
    public void walk(Pass pass) {
        function.walk(pass);
        pass.text(" OVER (");
        window.walk(pass);
        pass.text(")");
    }
}
