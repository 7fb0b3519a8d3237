package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.NOT_FOR_RELATIONSHIP;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.Default;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Version;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.lang.annotation.Annotation;
import java.util.List;

/** A relationship is no column, so it carries no annotation of one. */
final class PlainRelationshipRule implements Rule {
    private static final List<Class<? extends Annotation>> OF_COLUMNS =
            List.of(Column.class, Default.class, ForeignKey.class, PrimaryKey.class, Version.class);

    @Override
    public void apply(ResolvedModel resolved, Check check) {
        for (RelationshipAttribute relationship : resolved.model().relationships()) {
            for (Class<? extends Annotation> annotation : OF_COLUMNS) {
                if (Place.mirror(relationship.accessor(), annotation) != null) {
                    check.add(
                            resolved.model(),
                            relationship,
                            annotation,
                            "",
                            NOT_FOR_RELATIONSHIP,
                            annotation.getSimpleName());
                }
            }
        }
    }
}
