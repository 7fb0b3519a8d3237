package io.sqlmodel.integration.columns;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import io.sqlmodel.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Counts its versions. */
@Table
interface DocumentModel {
    @PrimaryKey
    Long id();

    String title();

    @Nullable
    String text();

    @Version
    int version();
}
