package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a favorite {@link Ball}, which has an owner. */
public final class Person extends Row {
    private static final EntityMapping<Person> MAPPING = RowMapping.of(Person.class, Person::new, "person", model -> {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("favoriteId", "favorite_id", Types.LONG).nullable();
        model.foreignKey("fk_person_favorite_id", List.of("favorite_id"), "ball", List.of("id"), OnDelete.NO_ACTION);
        model.manyToOne("favorite", Ball.class, "favoriteId").nullable();
    });

    @Override
    protected EntityMapping<Person> mapping() {
        return MAPPING;
    }

    public Long id() {
        return read(0);
    }

    public @Nullable Long favoriteId() {
        return read(1);
    }

    public @Nullable Ball favorite() {
        return read(2);
    }

    public Person favorite(@Nullable Ball favorite) {
        relate(2, favorite);
        return this;
    }
}
