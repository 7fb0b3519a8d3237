package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Has two owners. */
@Table
interface TaskModel {
    @PrimaryKey
    Long id();

    String title();

    @ForeignKey("project.id")
    @Nullable
    Long projectId();

    @Relationship(backPopulates = "tasks")
    @Nullable
    Project project();

    @ForeignKey("person.id")
    @Nullable
    Long personId();

    @Relationship(backPopulates = "tasks")
    @Nullable
    Person person();
}
