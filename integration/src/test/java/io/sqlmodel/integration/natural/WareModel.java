package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Knows its brand, and stays with it. */
@Table
interface WareModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey(value = "brand.code", onUpdate = OnUpdate.SET_NULL)
    @Nullable
    String brandCode();

    @Relationship(passiveUpdates = false)
    @Nullable
    Brand brand();
}
