package io.sqlmodel.sql;

import io.sqlmodel.meta.RelationshipDef;

/**
 * A relationship to one object.
 *
 * @param <E> the generated class that has it
 * @param <T> the generated class it leads to
 */
public final class ToOne<E, T> extends Related<E, T> {
    ToOne(EntityAlias<E> source, RelationshipDef def) {
        super(source, def);
    }
}
