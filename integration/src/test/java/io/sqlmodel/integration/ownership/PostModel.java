package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Belongs to a forum, and is deleted with it by the database as well. */
@Table
interface PostModel {
    @PrimaryKey
    Long id();

    String text();

    @ForeignKey(value = "forum.id", onDelete = OnDelete.CASCADE)
    @Nullable
    Long forumId();

    @Relationship(backPopulates = "posts")
    @Nullable
    Forum forum();
}
