package io.sqlmodel.integration.types;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A text that is unique, and large values. */
@Table
interface WordModel {
    @PrimaryKey
    Long id();

    @Column(unique = true, length = 40)
    String text();

    @Nullable
    String story();

    byte @Nullable [] picture();
}
