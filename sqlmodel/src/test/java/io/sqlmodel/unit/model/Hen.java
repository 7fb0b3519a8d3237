package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.type.Types;
import java.util.List;

/** Comes from an {@link Egg}, which comes from a hen; neither can be NULL. */
public final class Hen extends Row {
    private static final EntityMapping<Hen> MAPPING = RowMapping.of(Hen.class, Hen::new, "hen", model -> {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("eggId", "egg_id", Types.LONG);
        model.foreignKey("fk_hen_egg_id", List.of("egg_id"), "egg", List.of("id"), OnDelete.NO_ACTION);
        model.manyToOne("egg", Egg.class, "eggId");
    });

    @Override
    protected EntityMapping<Hen> mapping() {
        return MAPPING;
    }

    public Hen egg(Egg egg) {
        relate(2, egg);
        return this;
    }
}
