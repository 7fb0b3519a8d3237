package io.sqlmodel.docs.keys;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
interface ReportModel {
    @PrimaryKey Long id();
    String title();
    @ForeignKey("attachment.id") @Nullable Long attachmentId();
    @Relationship(cascadeDelete = true, singleParent = true) @Nullable Attachment attachment();
}
