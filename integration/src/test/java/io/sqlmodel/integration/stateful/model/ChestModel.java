package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Is in the map of a realm, under its label. */
@Table
interface ChestModel {
    @PrimaryKey
    Long id();

    String label();

    @ForeignKey("realm.id")
    @Nullable
    Long realmId();

    @Relationship(backPopulates = "chests")
    @Nullable
    Realm realm();
}
