package io.sqlmodel.docs.selfreferential;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
interface CategoryModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey("category.id") @Nullable Long parentId();
    @Relationship(backPopulates = "children") @Nullable Category parent();
    @Relationship(backPopulates = "parent", orderBy = "name") List<Category> children();
}
