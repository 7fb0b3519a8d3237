package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Cannot be deleted while it has pets: the database refuses. */
@Table
interface OwnerModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "owner", passiveDeletes = PassiveDeletes.ALL)
    List<Pet> pets();
}
