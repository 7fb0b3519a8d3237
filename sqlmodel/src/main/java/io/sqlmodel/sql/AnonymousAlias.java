package io.sqlmodel.sql;

import io.sqlmodel.meta.EntityDef;

/**
 * A table that no condition of the user can name (case E16): the same as no other alias but itself in a statement of the
 * same structure.
 */
final class AnonymousAlias extends EntityAlias<Object> {
    private final String key;

    /**
     * A table's alias.
     *
     * @param def the model
     * @param number what tells it from others of the same statement
     */
    AnonymousAlias(EntityDef def, int number) {
        super(def, null);
        // No name that can be written begins so.
        this.key = "\0" + number;
    }

    @Override
    String key() {
        return key;
    }
}
