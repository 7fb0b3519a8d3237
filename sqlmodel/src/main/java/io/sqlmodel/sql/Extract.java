package io.sqlmodel.sql;

/**
 * A part of a date or time.
 *
 * @param part the part
 * @param value the date or time
 */
record Extract(DatePart part, Expression<?> value) implements Node {
    @Override
    public void walk(Pass pass) {
        String meaning = part + " of " + value.type().kind();
        pass.spelled(
                meaning, syntax -> syntax.extract(part, value.type().kind()).before());
        Compound.operand(value, pass);
        pass.spelled(
                "end of " + meaning,
                syntax -> syntax.extract(part, value.type().kind()).after());
    }
}
