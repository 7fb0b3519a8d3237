package io.sqlmodel.generated;

import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.type.Types;
import java.util.List;

/** The side of a many-to-many that is a list. */
final class Student extends StoredEntity {
    static final int COURSES = 1;
    private static final EntityMapping<Student> MAPPING =
            Models.register(new Mapping<>(Student.class, Student::new, model()));

    private static ModelBuilder model() {
        ModelBuilder model = ModelBuilder.table("student");
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.manyToMany(
                        "courses", Shape.LIST, Course.class, Enrolment.class, List.of("studentId"), List.of("courseId"))
                .backPopulates("students");
        return model;
    }

    Student id(long id) {
        write(0, id);
        return this;
    }

    List<Course> courses() {
        return read(COURSES);
    }

    Student courses(List<Course> courses) {
        assignAll(COURSES, courses);
        return this;
    }

    @Override
    protected EntityMapping<Student> mapping() {
        return MAPPING;
    }
}
