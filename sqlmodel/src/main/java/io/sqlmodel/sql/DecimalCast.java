package io.sqlmodel.sql;

/**
 * A value as a decimal of a certain size.
 *
 * @param value the value
 * @param precision how many digits it has at most
 * @param scale how many of them stand after the point
 */
record DecimalCast(Expression<?> value, int precision, int scale) implements Node {
    @Override
    public void walk(Pass pass) {
        String size = precision + ", " + scale;
        pass.spelled(
                "decimal " + size,
                syntax -> syntax.castDecimal(precision, scale).before());
        value.walk(pass);
        pass.spelled(
                "as decimal", syntax -> syntax.castDecimal(precision, scale).after());
    }
}
