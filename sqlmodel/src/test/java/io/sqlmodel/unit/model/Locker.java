package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Belongs to one {@link Driver} at most. */
public final class Locker extends Row {
    private static final EntityMapping<Locker> MAPPING = RowMapping.of(Locker.class, Locker::new, "locker", model -> {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("driverId", "driver_id", Types.LONG).nullable();
        model.unique("uq_locker_driver_id", "driver_id");
        model.foreignKey("fk_locker_driver_id", List.of("driver_id"), "driver", List.of("id"), OnDelete.NO_ACTION);
        model.manyToOne("driver", Driver.class, "driverId").nullable().backPopulates("locker");
    });

    @Override
    protected EntityMapping<Locker> mapping() {
        return MAPPING;
    }

    public Long id() {
        return read(0);
    }

    public @Nullable Long driverId() {
        return read(1);
    }

    public @Nullable Driver driver() {
        return read(2);
    }

    public Locker driver(@Nullable Driver driver) {
        relate(2, driver);
        return this;
    }
}
