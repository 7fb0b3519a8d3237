package io.sqlmodel.integration.schema;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A box that needs no name. */
@Table
interface NamelessBoxModel {
    @PrimaryKey
    Long id();

    @Column(length = 20)
    @Nullable
    String name();
}
