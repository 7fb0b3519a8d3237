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

    @Column(type = "jsonb", converter = SizeConverter.class)
    Size size();

    @Column(type = "jsonb")
    @Nullable
    String notes();

    @Column(type = "text[]", converter = TagsConverter.class)
    Tags tags();

    @Column(type = "varchar(5)")
    String code();
}
