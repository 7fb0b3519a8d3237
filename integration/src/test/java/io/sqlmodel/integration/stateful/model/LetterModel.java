package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Is deleted with its realm by the database where the session has not loaded it. */
@Table
interface LetterModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey(value = "realm.id", onDelete = OnDelete.CASCADE)
    @Nullable
    Long realmId();

    @Relationship(backPopulates = "letters")
    @Nullable
    Realm realm();
}
