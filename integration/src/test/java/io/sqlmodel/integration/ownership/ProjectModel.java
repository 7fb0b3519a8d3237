package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Owns its tasks. */
@Table
interface ProjectModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "project", cascadeDelete = true)
    List<Task> tasks();
}
