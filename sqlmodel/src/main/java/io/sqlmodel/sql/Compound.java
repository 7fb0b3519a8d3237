package io.sqlmodel.sql;

/** Marks what needs parentheses as an operand. */
interface Compound {
    /** Walks an operand, in parentheses if it needs them. */
    static void operand(Node node, Pass pass) {
        if (is(node)) {
            parenthesised(node, pass);
        } else {
            node.walk(pass);
        }
    }

    private static boolean is(Node node) {
        return node instanceof Compound || (node instanceof Wrapper wrapper && is(wrapper.inner()));
    }

    /** Walks a part in parentheses. */
    static void parenthesised(Node node, Pass pass) {
        pass.text("(");
        node.walk(pass);
        pass.text(")");
    }
}
