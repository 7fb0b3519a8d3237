package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.NULLABLE_COLLECTION;
import static io.sqlmodel.processor.report.ProcessorMessage.NULLABLE_PRIMITIVE;

import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.resolve.ResolvedModel;

/** {@code @Nullable} belongs on what can be null. */
final class NullabilityRule implements Rule {
    @Override
    public void apply(ResolvedModel resolved, Check check) {
        for (ColumnAttribute column : resolved.model().columns()) {
            if (column.nullable() && column.type().primitive()) {
                String type = column.type().stored().typeName();
                String wrapper = type.substring(type.lastIndexOf('.') + 1);
                check.add(resolved.model(), column, NULLABLE_PRIMITIVE, wrapper);
            }
        }
        for (RelationshipAttribute relationship : resolved.model().relationships()) {
            if (relationship.nullable() && !relationship.scalar()) {
                check.add(resolved.model(), relationship, NULLABLE_COLLECTION);
            }
        }
    }
}
