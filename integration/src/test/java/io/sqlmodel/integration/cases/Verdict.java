package io.sqlmodel.integration.cases;

/** How a case stands to the original. */
enum Verdict {
    /** The behaviour is the original's. */
    SAME("same"),
    /** It is another one, on purpose. */
    DIFFERENT("different on purpose"),
    /** It is not done, or not all of it. */
    LATER("not yet"),
    /** It has no meaning in Java. */
    NONE("not applicable");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
