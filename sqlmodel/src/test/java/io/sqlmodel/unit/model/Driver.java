package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.type.Types;
import org.jspecify.annotations.Nullable;

/** Owns one {@link Licence}, which cannot be without it, and has one {@link Locker}, which can. */
public final class Driver extends Row {
    private static final EntityMapping<Driver> MAPPING = RowMapping.of(Driver.class, Driver::new, "driver", model -> {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.oneToMany("licence", Shape.SCALAR, Licence.class, "driverId")
                .nullable()
                .cascade(Cascade.ALL, Cascade.DELETE_ORPHAN)
                .backPopulates("driver");
        model.oneToMany("locker", Shape.SCALAR, Locker.class, "driverId")
                .nullable()
                .backPopulates("driver");
    });

    @Override
    protected EntityMapping<Driver> mapping() {
        return MAPPING;
    }

    public Long id() {
        return read(0);
    }

    public @Nullable Licence licence() {
        return read(1);
    }

    public Driver licence(@Nullable Licence licence) {
        relate(1, licence);
        return this;
    }

    public @Nullable Locker locker() {
        return read(2);
    }

    public Driver locker(@Nullable Locker locker) {
        relate(2, locker);
        return this;
    }
}
