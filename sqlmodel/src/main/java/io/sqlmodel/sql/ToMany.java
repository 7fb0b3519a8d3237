package io.sqlmodel.sql;

import io.sqlmodel.meta.RelationshipDef;

/**
 * A relationship to many objects.
 *
 * @param <E> the generated class that has it
 * @param <T> the generated class it leads to
 */
public final class ToMany<E, T> extends Related<E, T> {
    ToMany(EntityAlias<E> source, RelationshipDef def) {
        super(source, def);
    }
}
