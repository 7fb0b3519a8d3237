package io.sqlmodel.integration.members;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.Map;
import java.util.Set;

/** Has a set of readers and a map of its shelves. */
@Table
interface LibraryModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "library")
    Set<Reader> readers();

    @Relationship(backPopulates = "library", mapKey = "label", cascadeDelete = true)
    Map<String, Rack> racks();
}
