package io.sqlmodel.integration.trees;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Its children go on without it. */
@Table
interface CategoryModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("category.id")
    @Nullable
    Long parentId();

    @Relationship(backPopulates = "children", remoteSide = "id")
    @Nullable
    Category parent();

    @Relationship(backPopulates = "parent", orderBy = "id")
    List<Category> children();
}
