package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table(name = "heroes")
interface HeroModel {
    @PrimaryKey Long id();
    @Column(unique = true) String name();
    @Nullable Integer age();
    @Column(deferred = true) @Nullable String bio();
    @ForeignKey("teams.id") @Nullable Long teamId();
    // snippet: team
    @Relationship(backPopulates = "heroes") @Nullable Team team();  // in HeroModel
    // end
}
