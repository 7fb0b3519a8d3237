package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Has pilots, directly and by its links. */
@Table
interface CrewModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "crews", linkModel = PilotCrewModel.class)
    List<Pilot> pilots();

    @Relationship(backPopulates = "crew", cascadeDelete = true)
    List<PilotCrew> pilotLinks();
}
