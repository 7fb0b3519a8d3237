package io.sqlmodel.integration.several;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Of one fighter, whose table has the foreign key. */
@Table
interface WeaponModel {
    @PrimaryKey
    Long id();

    @Relationship(backPopulates = "weapon")
    @Nullable
    Fighter fighter();
}
