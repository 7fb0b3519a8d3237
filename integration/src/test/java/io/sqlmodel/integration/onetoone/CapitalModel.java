package io.sqlmodel.integration.onetoone;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Goes on as a city when another one takes its place. */
@Table
interface CapitalModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("nation.id")
    @Nullable
    Long nationId();

    @Relationship(backPopulates = "capital")
    @Nullable
    Nation nation();
}
