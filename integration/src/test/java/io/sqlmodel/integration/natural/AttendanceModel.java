package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** A link that follows both of its ends. */
@Table
interface AttendanceModel {
    @PrimaryKey
    @ForeignKey(value = "pupil.name", onUpdate = OnUpdate.CASCADE)
    String pupil();

    @PrimaryKey
    @ForeignKey(value = "lesson.code", onUpdate = OnUpdate.CASCADE)
    String lesson();
}
