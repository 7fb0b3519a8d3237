package io.sqlmodel.integration.loading;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One for each book, though the database does not enforce it. */
@Table
interface CoverModel {
    @PrimaryKey
    Long id();

    String colour();

    @ForeignKey("book.id")
    @Nullable
    UUID bookId();

    @Relationship(backPopulates = "cover", unique = false)
    @Nullable
    Book book();
}
