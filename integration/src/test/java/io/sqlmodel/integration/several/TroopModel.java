package io.sqlmodel.integration.several;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Many fighters. */
@Table
interface TroopModel {
    @PrimaryKey
    Long id();

    @Relationship(backPopulates = "troop")
    List<Fighter> fighters();
}
