package io.sqlmodel.integration.onetoone;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Owns its settings from the side with the foreign key. */
@Table
interface GamerModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("settings.id")
    @Nullable
    Long settingsId();

    @Relationship(cascadeDelete = true, singleParent = true)
    @Nullable
    Settings settings();
}
