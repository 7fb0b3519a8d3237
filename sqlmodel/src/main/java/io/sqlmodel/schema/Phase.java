package io.sqlmodel.schema;

/** When a statement has its turn among those that change a schema. */
enum Phase {
    DROP_FOREIGN_KEY,
    DROP_TABLE,
    DROP_INDEX,
    CREATE_TABLE,
    ADD_COLUMN,
    CHANGE_COLUMN,
    DROP_COLUMN,
    ADD_PRIMARY_KEY,
    ADD_INDEX,
    ADD_FOREIGN_KEY
}
