package io.sqlmodel.integration.types;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Columns of PostgreSQL's own types. */
@Table
interface JacketModel {
    @PrimaryKey
    Long id();

    // snippet: own
    // PostgreSQL: comparable, indexable.
    @Column(type = "jsonb", converter = SizeConverter.class)
    Size size();

    // end

    @Column(type = "jsonb")
    @Nullable
    String notes();

    // snippet: own
    // PostgreSQL: the converter writes {"a","b"}.
    @Column(type = "text[]", converter = TagsConverter.class)
    Tags tags();
    // end

    @Column(type = "varchar(5)")
    String code();
}
