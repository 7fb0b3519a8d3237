package io.sqlmodel.docs.cascades;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface ParentModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(backPopulates = "parent", cascadeDelete = true) List<Child> children();
}
