package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** Is nothing without its crane. */
@Table
interface HookModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("crane.code")
    String craneCode();

    @Relationship(backPopulates = "hooks")
    Crane crane();
}
