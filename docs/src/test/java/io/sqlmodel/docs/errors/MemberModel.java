package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
interface MemberModel {
    @PrimaryKey Long id();
    // snippet: club
    @ForeignKey("club.id") @Nullable Long clubId();
    @Relationship(backPopulates = "members") @Nullable Club club();
    // end
}
