package io.sqlmodel.unit.model;

import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.type.Types;

/** A row with a natural key. */
public final class Country extends Row {
    private static final EntityMapping<Country> MAPPING =
            RowMapping.of(Country.class, Country::new, "country", model -> {
                model.column("code", "code", Types.STRING).primaryKey();
                model.column("name", "name", Types.STRING).nullable();
            });

    @Override
    protected EntityMapping<Country> mapping() {
        return MAPPING;
    }

    public String code() {
        return read(0);
    }

    public Country code(String code) {
        write(0, code);
        return this;
    }

    public String name() {
        return read(1);
    }

    public Country name(String name) {
        write(1, name);
        return this;
    }
}
