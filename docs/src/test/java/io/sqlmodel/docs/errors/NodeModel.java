package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
interface NodeModel {
    @PrimaryKey Long id();
    // snippet: next
    @ForeignKey("node.id") @Nullable Long nextId();
    @Relationship(backPopulates = "previous", remoteSide = "id") @Nullable Node next();
    @Relationship(backPopulates = "next") @Nullable Node previous();
    // end
}
