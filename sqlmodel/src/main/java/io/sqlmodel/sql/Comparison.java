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
        boolean stored = isEquality() && Operand.isStoredInteger(left) && Operand.isStoredInteger(right);
        operand(left, stored, pass);
        pass.text(operator);
        operand(right, stored, pass);
    }

    private boolean isEquality() {
        return operator.equals(" = ") || operator.equals(" <> ");
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
    private static void operand(Expression<?> expression, boolean stored, Pass pass) {
        if (expression instanceof Arithmetic) {
            expression.walk(pass);
        } else {
            Operand.walk(expression, stored, pass);
        }
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
