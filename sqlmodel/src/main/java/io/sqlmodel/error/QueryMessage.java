package io.sqlmodel.error;

/** Messages about statements and results: codes 1500 to 1699. */
public enum QueryMessage implements Message {
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
