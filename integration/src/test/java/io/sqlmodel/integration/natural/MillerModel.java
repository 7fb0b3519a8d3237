package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Plays for a mill, or for none. */
@Table
interface MillerModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey(value = "mill.code", onUpdate = OnUpdate.CASCADE)
    @Nullable
    String millCode();

    @Relationship(backPopulates = "millers")
    @Nullable
    Mill mill();
}
