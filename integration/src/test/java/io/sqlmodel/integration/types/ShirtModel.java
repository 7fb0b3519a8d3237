package io.sqlmodel.integration.types;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Columns of JSON. */
@Table
interface ShirtModel {
    @PrimaryKey
    Long id();

    @Column(type = "JSON", converter = SizeConverter.class)
    Size size();

    // snippet: json
    // Every database.
    @Column(type = "JSON")
    @Nullable
    String notes();
    // end
}
