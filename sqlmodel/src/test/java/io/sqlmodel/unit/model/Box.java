package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.type.Types;
import java.util.List;

/** Has {@link Toy}s that do not know of it, in three ways: they stay, they are owned, they are left to the database. */
public final class Box extends Row {
    private static final EntityMapping<Box> MAPPING = RowMapping.of(Box.class, Box::new, "box", model -> {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.oneToMany("toys", Shape.LIST, Toy.class, "boxId");
        model.oneToMany("owned", Shape.LIST, Toy.class, "ownerId").cascade(Cascade.ALL, Cascade.DELETE_ORPHAN);
        model.oneToMany("lent", Shape.LIST, Toy.class, "lenderId").passiveDeletes(PassiveDeletes.ALL);
    });

    @Override
    protected EntityMapping<Box> mapping() {
        return MAPPING;
    }

    public Long id() {
        return read(0);
    }

    public List<Toy> toys() {
        return list(1);
    }

    public List<Toy> owned() {
        return list(2);
    }

    public List<Toy> lent() {
        return list(3);
    }
}
