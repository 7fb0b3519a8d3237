package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.Default;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A link with columns and relationships of its own. */
@Table
interface PilotCrewModel {
    @PrimaryKey
    @ForeignKey("pilot.id")
    Long pilotId();

    @PrimaryKey
    @ForeignKey("crew.id")
    Long crewId();

    @Default
    default boolean training() {
        return true;
    }

    @Column(serverDefault = "'member'")
    String role();

    @Relationship(backPopulates = "crewLinks")
    @Nullable
    Pilot pilot();

    @Relationship(backPopulates = "pilotLinks")
    @Nullable
    Crew crew();
}
