package io.sqlmodel.sql;

/** How databases say what an INSERT does with a row that is there already. */
public enum UpsertForm {
    /** {@code ON CONFLICT (...) DO ...}. */
    ON_CONFLICT,
    /** {@code ON DUPLICATE KEY UPDATE}, whatever the key, and without conditions. */
    ON_DUPLICATE_KEY,
    /** {@code MERGE INTO ... USING (...) AS excluded}, around the rows. */
    MERGE
}
