package io.sqlmodel.integration.members;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Reads in one library. */
@Table
interface ReaderModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("library.id")
    @Nullable
    Long libraryId();

    @Relationship(backPopulates = "readers")
    @Nullable
    Library library();
}
