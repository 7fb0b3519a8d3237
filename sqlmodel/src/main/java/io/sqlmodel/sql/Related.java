package io.sqlmodel.sql;

import io.sqlmodel.meta.JoinColumns;
import io.sqlmodel.meta.RelationshipDef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship of a model.
 *
 * @param <E> the generated class that has it
 * @param <T> the generated class it leads to
 */
public abstract sealed class Related<E, T> implements Attribute<E> permits ToOne, ToMany {
    private final EntityAlias<E> source;
    private final RelationshipDef def;

    /** Resolved on first use, when the class it leads to is initialised; two threads may both do it. */
    private @Nullable JoinColumns columns;

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

    /**
     * The columns over which it leads to its target.
     *
     * @return the columns
     * @throws io.sqlmodel.error.MappingException if the two classes do not fit together
     */
    public final JoinColumns columns() {
        JoinColumns resolved = columns;
        if (resolved == null) {
            resolved = JoinColumns.of(source.def(), def);
            columns = resolved;
        }
        return resolved;
    }

    /**
     * The model that it leads to, under its own name.
     *
     * @return the model
     */
    @SuppressWarnings("unchecked") // the processor writes T as the class that the definition names
    public final EntityAlias<T> target() {
        return EntityAlias.of((Class<T>) def.target());
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

    /** A related object for which all conditions hold. */
    final Condition exists(Condition... conditions) {
        return new RelatedExists(this, List.of(conditions));
    }

    @Override
    public final String toString() {
        return source.label() + "." + def.name();
    }
}
