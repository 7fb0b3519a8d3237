package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.ModelBuilder;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A child that two parents own: losing either orphans it. */
public final class Foal extends Row {
    private static final EntityMapping<Foal> MAPPING = RowMapping.of(Foal.class, Foal::new, "foal", model -> {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("mareId", "mare_id", Types.LONG).nullable();
        model.column("sireId", "sire_id", Types.LONG).nullable();
        model.foreignKey("fk_foal_mare_id", List.of("mare_id"), "mare", List.of("id"), OnDelete.NO_ACTION);
        model.foreignKey("fk_foal_sire_id", List.of("sire_id"), "sire", List.of("id"), OnDelete.NO_ACTION);
        model.manyToOne("mare", Mare.class, "mareId").nullable().backPopulates("foals");
        model.manyToOne("sire", Sire.class, "sireId").nullable().backPopulates("foals");
    });

    static void horse(ModelBuilder model, String side) {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.oneToMany("foals", Shape.LIST, Foal.class, side + "Id")
                .cascade(Cascade.ALL, Cascade.DELETE_ORPHAN)
                .backPopulates(side);
    }

    @Override
    protected EntityMapping<Foal> mapping() {
        return MAPPING;
    }

    public Long id() {
        return read(0);
    }

    public @Nullable Mare mare() {
        return read(3);
    }

    public @Nullable Sire sire() {
        return read(4);
    }
}
