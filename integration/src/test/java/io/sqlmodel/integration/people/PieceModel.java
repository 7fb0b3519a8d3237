package io.sqlmodel.integration.people;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Has a composer. */
@Table
interface PieceModel {
    @PrimaryKey
    Long id();

    String title();

    int year();

    @ForeignKey("composer.id")
    @Nullable
    Long composerId();

    @Relationship(backPopulates = "pieces")
    @Nullable
    Composer composer();
}
