package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** Goes with its doc. */
@Table
interface DocStampModel {
    @PrimaryKey
    @ForeignKey(value = "doc.id", onDelete = OnDelete.CASCADE)
    Long docId();

    @PrimaryKey
    @ForeignKey("stamp.id")
    Long stampId();
}
