package io.sqlmodel.sql;

/**
 * Two values and an operator between them.
 *
 * @param left the left value
 * @param operator the operator with its spaces
 * @param right the right value
 */
record Comparison(Expression<?> left, String operator, Expression<?> right) implements Condition, Compound {
    @Override
    public void walk(Pass pass) {
        operand(left, pass);
        pass.text(operator);
        operand(right, pass);
    }

    /** NULL makes {@code =} and {@code <>} unknown alike, so that each is the opposite of the other. */
    @Override
    public Condition not() {
        return switch (operator) {
            case " = " -> new Comparison(left, " <> ", right);
            case " <> " -> new Comparison(left, " = ", right);
            default -> new Not(this);
        };
    }

    /** Arithmetic binds closer than a comparison. */
    private static void operand(Expression<?> expression, Pass pass) {
        if (expression instanceof Arithmetic) {
            expression.walk(pass);
        } else {
            Operand.walk(expression, pass);
        }
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
