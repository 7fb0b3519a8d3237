package io.sqlmodel.integration.queries;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree. */
@Table(name = "categories")
interface CategoryModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("categories.id")
    @Nullable
    Long parentId();

    @Relationship(backPopulates = "children")
    @Nullable
    Category parent();

    @Relationship(backPopulates = "parent")
    List<Category> children();
}
