package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Has courses over links with keys of their own. */
@Table
interface StudentModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "students", linkModel = EnrollmentModel.class)
    List<Course> courses();
}
