package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Takes lessons. */
@Table
interface PupilModel {
    @PrimaryKey
    String name();

    @Relationship(backPopulates = "pupils", linkModel = AttendanceModel.class)
    List<Lesson> lessons();

    @Relationship(linkModel = ChumModel.class, foreignKey = "pupil")
    List<Pupil> friends();
}
