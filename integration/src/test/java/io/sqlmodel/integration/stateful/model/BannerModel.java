package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Is in a list of its realm, and does not know. */
@Table
interface BannerModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("realm.id")
    @Nullable
    Long realmId();
}
