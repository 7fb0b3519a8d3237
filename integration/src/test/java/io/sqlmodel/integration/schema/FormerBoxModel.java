package io.sqlmodel.integration.schema;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A box that remembers a number. */
@Table
interface FormerBoxModel {
    @PrimaryKey
    Long id();

    @Column(length = 20)
    String name();

    @Nullable
    Long shelfId();
}
