package io.sqlmodel.unit.model;

import io.sqlmodel.generated.EntityMapping;
import java.util.List;

/** One of the two parents of a {@link Foal}. */
public final class Mare extends Row {
    private static final EntityMapping<Mare> MAPPING =
            RowMapping.of(Mare.class, Mare::new, "mare", model -> Foal.horse(model, "mare"));

    @Override
    protected EntityMapping<Mare> mapping() {
        return MAPPING;
    }

    public Long id() {
        return read(0);
    }

    public List<Foal> foals() {
        return list(1);
    }
}
