package io.sqlmodel.integration.loading;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree, whose first two levels of children are loaded with it. */
@Table
interface TopicModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("topic.id")
    @Nullable
    Long parentId();

    @Relationship(backPopulates = "children", lazy = Lazy.RAISE_ON_SQL)
    @Nullable
    Topic parent();

    @Relationship(backPopulates = "parent", lazy = Lazy.SELECTIN, joinDepth = 2)
    List<Topic> children();

    @Relationship(backPopulates = "topics", linkModel = BookTopicModel.class, orderBy = "title")
    List<Book> books();
}
