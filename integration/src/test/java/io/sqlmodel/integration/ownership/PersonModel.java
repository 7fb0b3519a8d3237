package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Owns tasks as well. */
@Table
interface PersonModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "person", cascadeDelete = true)
    List<Task> tasks();
}
