package io.sqlmodel.integration.several;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has relationships of three kinds to three classes. */
@Table
interface FighterModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("troop.id")
    @Nullable
    Long troopId();

    @ForeignKey("weapon.id")
    @Nullable
    Long weaponId();

    @Relationship(backPopulates = "fighters")
    @Nullable
    Troop troop();

    @Relationship(backPopulates = "fighter")
    @Nullable
    Weapon weapon();

    @Relationship(backPopulates = "fighter")
    List<Power> powers();
}
