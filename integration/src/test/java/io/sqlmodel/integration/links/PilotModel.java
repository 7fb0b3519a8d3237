package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Has crews, directly and by its links. */
@Table
interface PilotModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "pilots", linkModel = PilotCrewModel.class)
    List<Crew> crews();

    @Relationship(backPopulates = "pilot", cascadeDelete = true)
    List<PilotCrew> crewLinks();
}
