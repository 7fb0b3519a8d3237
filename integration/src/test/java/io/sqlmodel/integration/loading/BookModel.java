package io.sqlmodel.integration.loading;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key of another kind, a deferred column, and relationships of several kinds. */
@Table
interface BookModel {
    @PrimaryKey
    UUID id();

    String title();

    int year();

    @Column(deferred = true)
    @Nullable
    String text();

    @ForeignKey("publisher.code")
    @Nullable
    String publisherCode();

    @Relationship(backPopulates = "books")
    @Nullable
    Publisher publisher();

    @SuppressWarnings("sqlmodel:one-to-one-without-unique") // two rows are tested
    @Relationship(backPopulates = "book", unique = false)
    @Nullable
    Cover cover();

    @ForeignKey("shelf.room")
    @Nullable
    String shelfRoom();

    @ForeignKey("shelf.number")
    @Nullable
    Integer shelfNumber();

    @Relationship(backPopulates = "books")
    @Nullable
    Shelf shelf();

    @Relationship(backPopulates = "books", linkModel = BookTopicModel.class)
    List<Topic> topics();
}
