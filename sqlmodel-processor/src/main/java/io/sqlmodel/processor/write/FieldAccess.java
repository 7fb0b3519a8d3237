package io.sqlmodel.processor.write;

import io.sqlmodel.processor.model.Attribute;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.StandardType;

/** How the field of a column is read from a row, bound to a parameter, and set from an object. */
final class FieldAccess {
    private FieldAccess() {}

    /** An expression that reads a column. */
    static String read(ColumnAttribute column, String at) {
        StandardType type = column.type().stored();
        String constant = Attributes.constant(column);
        String any = "in.get(" + at + ", " + constant + ")";
        if (!column.type().isStandard()) {
            return any;
        }
        boolean primitive = column.type().primitive();
        return switch (type) {
            case BOOLEAN -> primitive ? "in.getBoolean(" + at + ")" : any;
            case DOUBLE -> primitive ? "in.getDouble(" + at + ")" : any;
            case INTEGER -> (primitive ? "in.getInt(" : "in.getInteger(") + at + ")";
            case LONG -> (primitive ? "in.getLong(" : "in.getLongOrNull(") + at + ")";
            case STRING -> "in.getString(" + at + ")";
            default -> any;
        };
    }

    /** A statement that binds a field. */
    static String bind(ColumnAttribute column, String field) {
        String constant = Attributes.constant(column);
        String any = "out.set(at, " + field + ", " + constant + ")";
        if (!column.type().isStandard() || !column.type().primitive()) {
            return any;
        }
        return switch (column.type().stored()) {
            case BOOLEAN -> "out.setBoolean(at, " + field + ")";
            case DOUBLE -> "out.setDouble(at, " + field + ")";
            case INTEGER -> "out.setInt(at, " + field + ")";
            case LONG -> "out.setLong(at, " + field + ")";
            default -> any;
        };
    }

    /** An expression that turns {@code value} into the type of a field; null is the zero of a primitive. */
    static String cast(Attribute attribute, String type) {
        if (attribute instanceof ColumnAttribute column && column.type().primitive()) {
            String zero = switch (column.type().java().getKind()) {
                case BOOLEAN -> "false";
                case CHAR -> "'\\0'";
                default -> "0";
            };
            return "value == null ? " + zero + " : (" + type + ") value";
        }
        return "(" + type + ") value";
    }
}
