package io.sqlmodel.integration.options;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Its vehicles must not be loaded lazily. */
@Table
interface SquadModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "squad", orderBy = "id")
    List<Soldier> soldiers();

    @Relationship(backPopulates = "squad", lazy = Lazy.RAISE)
    List<Vehicle> vehicles();
}
