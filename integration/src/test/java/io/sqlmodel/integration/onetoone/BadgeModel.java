package io.sqlmodel.integration.onetoone;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** Has the key of its employee. */
@Table
interface BadgeModel {
    @PrimaryKey
    @ForeignKey("employee.id")
    Long employeeId();

    String text();

    @Relationship(backPopulates = "badge")
    Employee employee();
}
