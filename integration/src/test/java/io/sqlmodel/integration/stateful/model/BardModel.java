package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Is in the set of a realm. */
@Table
interface BardModel {
    @PrimaryKey
    UUID id();

    String name();

    @ForeignKey("realm.id")
    @Nullable
    Long realmId();

    @Relationship(backPopulates = "bards")
    @Nullable
    Realm realm();
}
