package io.sqlmodel.sql;

import io.sqlmodel.meta.RelationshipDef;

/**
 * A relationship of a model.
 *
 * @param <E> the generated class that has it
 * @param <T> the generated class it leads to
 */
public abstract sealed class Related<E, T> implements Attribute<E> permits ToOne, ToMany {
    private final EntityAlias<E> source;
    private final RelationshipDef def;

    Related(EntityAlias<E> source, RelationshipDef def) {
        this.source = source;
        this.def = def;
    }

    /**
     * The relationship's definition.
     *
     * @return the definition
     */
    public final RelationshipDef def() {
        return def;
    }

    @Override
    public final EntityAlias<E> source() {
        return source;
    }

    @Override
    public final String attributeName() {
        return def.name();
    }

    @Override
    public final int attribute() {
        return def.attribute();
    }

    @Override
    public final String toString() {
        return source.def().name() + "." + def.name();
    }
}
