package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import io.sqlmodel.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Is deleted with its realm, or when it is taken away from it, and counts its versions. */
@Table
interface MedalModel {
    @PrimaryKey
    Long id();

    String name();

    @Version
    int version();

    @ForeignKey("realm.id")
    @Nullable
    Long realmId();

    @Relationship(backPopulates = "medals")
    @Nullable
    Realm realm();
}
