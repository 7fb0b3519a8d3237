package io.sqlmodel.unit.model;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A generated class in short: its fields are a list, so that a test can declare many models in few lines. */
public abstract class Row extends Entity {
    @Nullable
    Object @Nullable [] fields;

    private @Nullable Object[] fields() {
        if (fields == null) {
            fields = new @Nullable Object[mapping().def().attributeCount()];
        }
        return fields;
    }

    @Nullable
    Object field(int attribute) {
        return fields()[attribute];
    }

    void field(int attribute, @Nullable Object value) {
        fields()[attribute] = value;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // each test knows its models
    protected final <T> T read(int attribute) {
        if (unloaded(attribute)) {
            load(attribute);
        }
        return (T) fields()[attribute];
    }

    protected final <T> List<T> list(int attribute) {
        return read(attribute);
    }

    protected final void write(int attribute, @Nullable Object value) {
        fields()[attribute] = change(attribute, fields()[attribute], value);
        String name = mapping().def().attributeName(attribute);
        for (RelationshipDef relationship : mapping().def().relationships()) {
            if (relationship.direction() == Direction.MANY_TO_ONE
                    && relationship.foreignKey().contains(name)) {
                foreignKeySet(relationship.attribute());
            }
        }
    }

    protected final void relate(int attribute, @Nullable Entity related) {
        assign(attribute, related);
    }

    protected final void relateAll(int attribute, Collection<? extends Entity> members) {
        assignAll(attribute, members);
    }
}
