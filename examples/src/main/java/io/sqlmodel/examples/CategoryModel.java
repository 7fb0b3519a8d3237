package io.sqlmodel.examples;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree: the foreign key leads to the own table. The scalar is the parent, the list are the children. */
@Table
interface CategoryModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey(value = "category.id", onDelete = OnDelete.CASCADE)
    @Nullable
    Long parentId();

    @Relationship(backPopulates = "children")
    @Nullable
    Category parent();

    @Relationship(backPopulates = "parent", cascadeDelete = true, orderBy = "name")
    List<Category> children();
}
