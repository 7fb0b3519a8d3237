package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface ClubModel {
    @PrimaryKey Long id();
    // snippet: members
    @Relationship(backPopulates = "club") List<io.sqlmodel.docs.errors.Member> members();
    // end
}
