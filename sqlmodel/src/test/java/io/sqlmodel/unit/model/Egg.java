package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.type.Types;
import java.util.List;

/** Comes from a {@link Hen}. */
public final class Egg extends Row {
    private static final EntityMapping<Egg> MAPPING = RowMapping.of(Egg.class, Egg::new, "egg", model -> {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("henId", "hen_id", Types.LONG);
        model.foreignKey("fk_egg_hen_id", List.of("hen_id"), "hen", List.of("id"), OnDelete.NO_ACTION);
        model.manyToOne("hen", Hen.class, "henId");
    });

    @Override
    protected EntityMapping<Egg> mapping() {
        return MAPPING;
    }

    public Egg hen(Hen hen) {
        relate(2, hen);
        return this;
    }
}
