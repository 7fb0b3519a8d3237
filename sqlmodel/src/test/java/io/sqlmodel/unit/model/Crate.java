package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.generated.EntityMapping;

/** Leaves all children to the database, which forbids to delete it while it has some. */
public final class Crate extends Parent<Crate, Bottle> {
    private static final EntityMapping<Crate> MAPPING = RowMapping.of(
            Crate.class,
            Crate::new,
            "crate",
            model -> declare(model, Bottle.class).passiveDeletes(PassiveDeletes.ALL));

    @Override
    protected EntityMapping<Crate> mapping() {
        return MAPPING;
    }
}
