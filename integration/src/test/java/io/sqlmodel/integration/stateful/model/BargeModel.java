package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Is taken from its deleted realm by the database alone. */
@Table
interface BargeModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey(value = "realm.id", onDelete = OnDelete.SET_NULL)
    @Nullable
    Long realmId();

    @Relationship(backPopulates = "barges")
    @Nullable
    Realm realm();
}
