package io.sqlmodel.integration.schema;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A box on a shelf, found by it. */
@Table
interface SoughtBoxModel {
    @PrimaryKey
    Long id();

    @Column(length = 20)
    String name();

    @ForeignKey("alcove.id")
    @Column(index = true)
    @Nullable
    Long shelfId();
}
