package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.BAD_DETAIL;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.StandardType;
import io.sqlmodel.processor.resolve.ResolvedModel;

/** The details of a column fit its type. */
final class ColumnDetailRule implements Rule {
    @Override
    public void apply(ResolvedModel resolved, Check check) {
        for (ColumnAttribute column : resolved.model().columns()) {
            Column details = column.details();
            if (details != null) {
                checkName(resolved.model(), column, details, check);
                checkLength(resolved.model(), column, details, check);
                checkPrecision(resolved.model(), column, details, check);
            }
        }
    }

    private static void checkName(Model model, ColumnAttribute column, Column details, Check check) {
        if (!details.name().equals(details.name().strip())) {
            add(model, column, check, "name", "\"" + details.name() + "\"", "with a blank at its end. Drop it");
        }
    }

    private static void checkLength(Model model, ColumnAttribute column, Column details, Check check) {
        StandardType stored = column.type().stored();
        if (details.length() < 0) {
            add(model, column, check, "length", details.length(), "and a length is positive. Drop it for no limit");
        } else if (details.length() > 0 && stored != StandardType.STRING && stored != StandardType.BYTES) {
            add(model, column, check, "length", details.length(), "and only text and bytes have a length. Drop it");
        }
    }

    private static void checkPrecision(Model model, ColumnAttribute column, Column details, Check check) {
        int precision = details.precision();
        int scale = details.scale();
        if (precision < 0) {
            add(model, column, check, "precision", precision, "and a precision is positive. Drop it for the default");
        } else if (precision > 0 && column.type().stored() != StandardType.BIG_DECIMAL) {
            add(model, column, check, "precision", precision, "and only a BigDecimal has a precision. Drop it");
        }
        if (scale < 0 || scale > precision) {
            add(model, column, check, "scale", scale, "and a scale is between 0 and the precision, here " + precision);
        }
    }

    private static void add(
            Model model, ColumnAttribute column, Check check, String member, Object value, String remedy) {
        check.add(model, column, Column.class, member, BAD_DETAIL, member, value, remedy);
    }
}
