package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.SAME_TABLE;

import io.sqlmodel.annotation.Table;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.resolve.ResolvedModel;

/** A table has one shape. It is reported on the later one. */
final class TableRule implements Rule {
    @Override
    public void apply(ResolvedModel resolved, Check check) {
        Model model = resolved.model();
        for (Model other : check.index().compiledNow()) {
            if (other.equals(model)) {
                return;
            }
            if (other.tableName().equals(model.tableName())) {
                boolean namesakes = other.toString().equals(model.toString());
                Object name = namesakes ? other.shape().getQualifiedName() : other;
                check.add(model, Table.class, "name", SAME_TABLE, name, model.tableName());
            }
        }
    }
}
