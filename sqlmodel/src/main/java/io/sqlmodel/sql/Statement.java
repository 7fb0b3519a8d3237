package io.sqlmodel.sql;

import org.jspecify.annotations.Nullable;

/** A whole statement. Immutable; used by many threads. */
public abstract sealed class Statement implements Node permits Query, Change, TextChange, Returning, SubquerySelect {
    /** Made on first use; two threads may both make it, with equal results. */
    private @Nullable Fingerprint fingerprint;

    Statement() {}

    /**
     * The statement's structure and its parameters.
     *
     * @return the same for each call
     * @throws io.sqlmodel.error.QueryException if the statement is not complete
     */
    public final Fingerprint fingerprint() {
        Fingerprint known = fingerprint;
        if (known == null) {
            known = Fingerprint.of(this);
            fingerprint = known;
        }
        return known;
    }

    /**
     * The statement as SQL that no particular database has to understand, with {@code ?} for each parameter.
     *
     * @return the text
     */
    @Override
    public final String toString() {
        return SqlWriter.describe(this);
    }
}
