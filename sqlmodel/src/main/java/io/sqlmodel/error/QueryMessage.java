package io.sqlmodel.error;

/** Messages about statements and results: codes 1500 to 1699. */
public enum QueryMessage implements Message {
    /** No row where one is required. */
    NO_ROW(
            1590,
            "No row was found, and one() needs exactly one. Use oneOrNull(), optional() or first() where there may be"
                    + " none. The query was: {0}"),
    /** Several rows where one is required. */
    SEVERAL_ROWS(
            1591,
            "{1} rows were found, and {0} takes one at most. Make the condition unique, or use first() or all(). The"
                    + " query was: {2}"),
    /** {@code alone()} after something else than {@code lazyload}. */
    ALONE_IS_FOR_LAZY(
            1501,
            "alone() was called after {0} was given the strategy {1}. It belongs to lazyload: write"
                    + " lazyload({0}).alone().");

    private final int number;
    private final String template;

    QueryMessage(int number, String template) {
        this.number = number;
        this.template = template;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String template() {
        return template;
    }
}
