package io.sqlmodel.integration.onetoone;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Owns a badge, whose key is the employee's. */
@Table
interface EmployeeModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "employee", cascadeDelete = true)
    @Nullable
    Badge badge();
}
