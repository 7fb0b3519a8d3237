package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Leaves its boats to the database. */
@Table
interface PortModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "port", passiveDeletes = PassiveDeletes.ALL)
    List<Boat> boats();
}
