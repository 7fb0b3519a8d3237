package io.sqlmodel.processor.diagram;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.report.TypeText;

/** The type of a column as diagrams show it: the Java type, with what the model says about the one in the database. */
final class ColumnTypeText {
    private ColumnTypeText() {}

    static String of(ColumnAttribute column) {
        String java = TypeText.of(column.type().java());
        Column details = column.details();
        if (details == null) {
            return java;
        }
        if (!details.type().isEmpty()) {
            return details.type();
        }
        if (details.length() > 0) {
            return java + "(" + details.length() + ")";
        }
        if (details.precision() > 0) {
            return java + "(" + details.precision() + "," + Math.max(0, details.scale()) + ")";
        }
        return java;
    }
}
