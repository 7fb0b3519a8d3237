package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.type.Types;
import java.util.List;

/** Belongs to one {@link Driver}, and owns its stamps. */
public final class Licence extends Row {
    private static final EntityMapping<Licence> MAPPING =
            RowMapping.of(Licence.class, Licence::new, "licence", model -> {
                model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
                model.column("driverId", "driver_id", Types.LONG);
                model.unique("uq_licence_driver_id", "driver_id");
                model.foreignKey(
                        "fk_licence_driver_id", List.of("driver_id"), "driver", List.of("id"), OnDelete.NO_ACTION);
                model.manyToOne("driver", Driver.class, "driverId").backPopulates("licence");
                model.oneToMany("stamps", Shape.LIST, Stamp.class, "licenceId")
                        .cascade(Cascade.ALL, Cascade.DELETE_ORPHAN)
                        .backPopulates("licence");
            });

    @Override
    protected EntityMapping<Licence> mapping() {
        return MAPPING;
    }

    public Long id() {
        return read(0);
    }

    public Long driverId() {
        return read(1);
    }

    public List<Stamp> stamps() {
        return list(3);
    }
}
