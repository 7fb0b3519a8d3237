package io.sqlmodel.integration.loading;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import java.util.UUID;

/** Links books and topics. */
@Table
interface BookTopicModel {
    @PrimaryKey
    @ForeignKey("book.id")
    UUID bookId();

    @PrimaryKey
    @ForeignKey("topic.id")
    Long topicId();
}
