package io.sqlmodel.generated;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.type.Types;
import java.util.List;

/** The link between students and courses. */
final class Enrolment extends StoredEntity {
    private static final EntityMapping<Enrolment> MAPPING =
            Models.register(new Mapping<>(Enrolment.class, Enrolment::new, model()));

    private static ModelBuilder model() {
        ModelBuilder model = ModelBuilder.table("enrolment");
        model.column("studentId", "student_id", Types.LONG).primaryKey();
        model.column("courseId", "course_id", Types.LONG).primaryKey();
        model.foreignKey("fk_enrolment_student", List.of("student_id"), "student", List.of("id"), OnDelete.NO_ACTION);
        model.foreignKey("fk_enrolment_course", List.of("course_id"), "course", List.of("id"), OnDelete.NO_ACTION);
        return model;
    }

    @Override
    protected EntityMapping<Enrolment> mapping() {
        return MAPPING;
    }
}
