package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Has two owners, and is deleted when it loses either. */
@Table
interface RelicModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("realm.id")
    @Nullable
    Long realmId();

    @Relationship(backPopulates = "relics")
    @Nullable
    Realm realm();

    @ForeignKey("craft.id")
    @Nullable
    Long craftId();

    @Relationship(backPopulates = "relics")
    @Nullable
    Craft craft();
}
