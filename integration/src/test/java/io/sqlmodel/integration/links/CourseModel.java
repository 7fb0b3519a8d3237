package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** The other side of {@link StudentModel}. */
@Table
interface CourseModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "courses", linkModel = EnrollmentModel.class)
    List<Student> students();
}
