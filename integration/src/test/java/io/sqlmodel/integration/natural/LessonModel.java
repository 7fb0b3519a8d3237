package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Has pupils. */
@Table
interface LessonModel {
    @PrimaryKey
    String code();

    @Relationship(backPopulates = "lessons", linkModel = AttendanceModel.class)
    List<Pupil> pupils();
}
