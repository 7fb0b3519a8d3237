package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Owns its posts, and leaves those that are not loaded to the database. */
@Table
interface ForumModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "forum", cascadeDelete = true, passiveDeletes = PassiveDeletes.YES)
    List<Post> posts();
}
