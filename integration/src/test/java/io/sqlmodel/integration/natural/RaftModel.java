package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Belongs to a pier. */
@Table
interface RaftModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey(value = "pier.code", onUpdate = OnUpdate.SET_NULL)
    @Nullable
    String pierCode();

    @Relationship(backPopulates = "rafts")
    @Nullable
    Pier pier();
}
