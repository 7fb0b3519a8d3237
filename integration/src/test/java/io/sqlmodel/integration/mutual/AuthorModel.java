package io.sqlmodel.integration.mutual;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wrote a first novel; nothing says that cycles are to be broken. */
@Table
interface AuthorModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("novel.id")
    @Nullable
    Long firstId();

    @Relationship(foreignKey = "firstId")
    @Nullable
    Novel first();

    @Relationship(backPopulates = "author", foreignKey = "authorId", orderBy = "id")
    List<Novel> novels();
}
