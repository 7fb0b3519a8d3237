package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.type.Types;
import java.util.List;

/** Is in a {@link Licence}. */
public final class Stamp extends Row {
    private static final EntityMapping<Stamp> MAPPING = RowMapping.of(Stamp.class, Stamp::new, "stamp", model -> {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("licenceId", "licence_id", Types.LONG);
        model.foreignKey("fk_stamp_licence_id", List.of("licence_id"), "licence", List.of("id"), OnDelete.NO_ACTION);
        model.manyToOne("licence", Licence.class, "licenceId").backPopulates("stamps");
    });

    @Override
    protected EntityMapping<Stamp> mapping() {
        return MAPPING;
    }
}
