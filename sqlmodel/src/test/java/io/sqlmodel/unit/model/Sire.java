package io.sqlmodel.unit.model;

import io.sqlmodel.generated.EntityMapping;
import java.util.List;

/** One of the two parents of a {@link Foal}. */
public final class Sire extends Row {
    private static final EntityMapping<Sire> MAPPING =
            RowMapping.of(Sire.class, Sire::new, "sire", model -> Foal.horse(model, "sire"));

    @Override
    protected EntityMapping<Sire> mapping() {
        return MAPPING;
    }

    public Long id() {
        return read(0);
    }

    public List<Foal> foals() {
        return list(1);
    }
}
