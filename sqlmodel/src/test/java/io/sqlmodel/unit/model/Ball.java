package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.type.Types;
import java.util.List;

/** Needs an owner. */
public final class Ball extends Row {
    private static final EntityMapping<Ball> MAPPING = RowMapping.of(Ball.class, Ball::new, "ball", model -> {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("ownerId", "owner_id", Types.LONG);
        model.foreignKey("fk_ball_owner_id", List.of("owner_id"), "person", List.of("id"), OnDelete.NO_ACTION);
        model.manyToOne("owner", Person.class, "ownerId");
    });

    @Override
    protected EntityMapping<Ball> mapping() {
        return MAPPING;
    }

    public Long id() {
        return read(0);
    }

    public Long ownerId() {
        return read(1);
    }

    public Person owner() {
        return read(2);
    }

    public Ball owner(Person owner) {
        relate(2, owner);
        return this;
    }
}
