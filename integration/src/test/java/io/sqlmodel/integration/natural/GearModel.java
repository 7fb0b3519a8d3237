package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree by natural keys that follow in the database. */
@Table
interface GearModel {
    @PrimaryKey
    String code();

    @ForeignKey(value = "gear.code", onUpdate = OnUpdate.CASCADE)
    @Nullable
    String parentCode();

    @Relationship(backPopulates = "children")
    @Nullable
    Gear parent();

    @Relationship(backPopulates = "parent")
    List<Gear> children();
}
