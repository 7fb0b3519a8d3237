package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.SAME_COLUMN;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A column has one attribute. Names that differ in case only are one column to most databases. */
final class ColumnNameRule implements Rule {
    @Override
    public void apply(ResolvedModel resolved, Check check) {
        Map<String, ColumnAttribute> byName = new HashMap<>();
        for (ColumnAttribute column : resolved.model().columns()) {
            ColumnAttribute other = byName.putIfAbsent(column.columnName().toLowerCase(Locale.ROOT), column);
            if (other != null) {
                check.add(
                        resolved.model(), column, Column.class, "name", SAME_COLUMN, other.name(), column.columnName());
            }
        }
    }
}
