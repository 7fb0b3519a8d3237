package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A link with a key of its own. */
@Table
interface EnrollmentModel {
    @PrimaryKey
    Long id();

    @ForeignKey("student.id")
    Long studentId();

    @ForeignKey("course.id")
    Long courseId();

    @Nullable
    String grade();
}
