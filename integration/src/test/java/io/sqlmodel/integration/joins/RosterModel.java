package io.sqlmodel.integration.joins;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Perhaps in a town; with collections of two kinds. */
@Table
interface RosterModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("town.id")
    @Nullable
    Long townId();

    @Relationship(backPopulates = "rosters")
    @Nullable
    Town town();

    @Relationship(backPopulates = "roster", orderBy = "number desc")
    List<Athlete> athletes();

    @Relationship(backPopulates = "rosters", linkModel = RosterBackerModel.class, orderBy = "name")
    List<Backer> backers();

    @SuppressWarnings("sqlmodel:one-to-one-without-unique") // two rows are tested
    @Relationship(backPopulates = "roster", unique = false)
    @Nullable
    Ground ground();
}
