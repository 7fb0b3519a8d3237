package io.sqlmodel.generated;

import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.type.Types;
import java.util.List;
import java.util.Set;

/** The side of a many-to-many that is a set. */
final class Course extends StoredEntity {
    static final int STUDENTS = 1;
    private static final EntityMapping<Course> MAPPING =
            Models.register(new Mapping<>(Course.class, Course::new, model()));

    private static ModelBuilder model() {
        ModelBuilder model = ModelBuilder.table("course");
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.manyToMany(
                        "students",
                        Shape.SET,
                        Student.class,
                        Enrolment.class,
                        List.of("courseId"),
                        List.of("studentId"))
                .backPopulates("courses");
        return model;
    }

    Course id(long id) {
        write(0, id);
        return this;
    }

    Set<Student> students() {
        return read(STUDENTS);
    }

    Course students(Set<Student> students) {
        assignAll(STUDENTS, students);
        return this;
    }

    @Override
    protected EntityMapping<Course> mapping() {
        return MAPPING;
    }
}
