package io.sqlmodel.type;

import java.sql.SQLDataException;

/** A value that a database has no place for. Its message is ours and holds no value, so it may be shown and logged. */
public final class UnstorableValueException extends SQLDataException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param reason the fact and the remedy, without the value
     * @param state the SQLSTATE, of class 22
     */
    public UnstorableValueException(String reason, String state) {
        super(reason, state);
    }
}
