package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Leaves its ships to the database, which nothing on their side changes. */
@Table
interface HarbourModel {
    @PrimaryKey
    Long id();

    String name();

    @SuppressWarnings("sqlmodel:removed-keeps-key") // that it does is tested
    @Relationship(passiveDeletes = PassiveDeletes.ALL)
    List<Ship> ships();
}
