package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A link with a column that has no default. */
@Table
interface CreditModel {
    @PrimaryKey
    @ForeignKey("essay.id")
    Long essayId();

    @PrimaryKey
    @ForeignKey("scholar.id")
    Long scholarId();

    int position();

    @Relationship(backPopulates = "credits")
    @Nullable
    Essay essay();

    @Relationship
    @Nullable
    Scholar scholar();
}
