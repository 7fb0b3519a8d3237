package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;

/** Where the rows of a window begin or end. */
public final class FrameBound {
    private final String text;

    private FrameBound(String text) {
        this.text = text;
    }

    static FrameBound of(String text) {
        return new FrameBound(text);
    }

    /** A number of rows is part of the text: some databases take no parameter there. */
    static FrameBound of(String call, long rows, String direction) {
        if (rows < 0) {
            throw new QueryException(QueryMessage.NEGATIVE_LIMIT, call, rows);
        }
        return new FrameBound(rows + direction);
    }

    String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
