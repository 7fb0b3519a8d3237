package io.sqlmodel.processor.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The Java types that columns know without a converter. Each has the name of its constant in {@code Types}. */
public enum StandardType {
    /** {@code Boolean} and {@code boolean}. */
    BOOLEAN(Boolean.class, TypeKind.BOOLEAN, ColumnClass.BOOLEAN),
    /** {@code Byte} and {@code byte}. */
    BYTE(Byte.class, TypeKind.BYTE, ColumnClass.NUMBER),
    /** {@code Short} and {@code short}. */
    SHORT(Short.class, TypeKind.SHORT, ColumnClass.NUMBER),
    /** {@code Integer} and {@code int}. */
    INTEGER(Integer.class, TypeKind.INT, ColumnClass.NUMBER),
    /** {@code Long} and {@code long}. */
    LONG(Long.class, TypeKind.LONG, ColumnClass.NUMBER),
    /** {@code Float} and {@code float}. */
    FLOAT(Float.class, TypeKind.FLOAT, ColumnClass.NUMBER),
    /** {@code Double} and {@code double}. */
    DOUBLE(Double.class, TypeKind.DOUBLE, ColumnClass.NUMBER),
    /** {@code Character} and {@code char}. */
    CHARACTER(Character.class, TypeKind.CHAR, ColumnClass.COMPARABLE),
    /** {@code String}. */
    STRING(String.class, ColumnClass.TEXT),
    /** {@code BigDecimal}. */
    BIG_DECIMAL(BigDecimal.class, ColumnClass.NUMBER),
    /** {@code BigInteger}. */
    BIG_INTEGER(BigInteger.class, ColumnClass.NUMBER),
    /** {@code UUID}. */
    UUID(UUID.class, ColumnClass.COMPARABLE),
    /** {@code byte[]}. */
    BYTES(byte[].class, ColumnClass.ANY),
    /** {@code Instant}. */
    INSTANT(Instant.class, ColumnClass.COMPARABLE),
    /** {@code LocalDate}. */
    LOCAL_DATE(LocalDate.class, ColumnClass.COMPARABLE),
    /** {@code LocalTime}. */
    LOCAL_TIME(LocalTime.class, ColumnClass.COMPARABLE),
    /** {@code LocalDateTime}. */
    LOCAL_DATE_TIME(LocalDateTime.class, ColumnClass.COMPARABLE),
    /** {@code OffsetDateTime}. */
    OFFSET_DATE_TIME(OffsetDateTime.class, ColumnClass.COMPARABLE),
    /** {@code Duration}. */
    DURATION(Duration.class, ColumnClass.COMPARABLE);

    private final Class<?> type;
    private final @Nullable TypeKind primitive;
    private final ColumnClass columnClass;

    StandardType(Class<?> type, ColumnClass columnClass) {
        this(type, null, columnClass);
    }

    StandardType(Class<?> type, @Nullable TypeKind primitive, ColumnClass columnClass) {
        this.type = type;
        this.primitive = primitive;
        this.columnClass = columnClass;
    }

    /**
     * The standard type for a Java type.
     *
     * @param java the Java type
     * @return the standard type, or null if there is none
     */
    public static @Nullable StandardType of(TypeMirror java) {
        for (StandardType type : values()) {
            if (type.matches(java)) {
                return type;
            }
        }
        return null;
    }

    private boolean matches(TypeMirror java) {
        if (java instanceof ArrayType array) {
            return this == BYTES && array.getComponentType().getKind() == TypeKind.BYTE;
        }
        if (java.getKind() == TypeKind.DECLARED && java instanceof DeclaredType declared) {
            return ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(type.getName());
        }
        return java.getKind() == primitive;
    }

    /**
     * The class of values, a wrapper for a primitive.
     *
     * @return its canonical name
     */
    public String typeName() {
        return type.getCanonicalName();
    }

    /**
     * The class of typed columns that hold it.
     *
     * @return the column class
     */
    public ColumnClass columnClass() {
        return columnClass;
    }

    /**
     * Whether it is a number without a fraction.
     *
     * @return true for those that may count versions
     */
    public boolean integer() {
        return this == BYTE || this == SHORT || this == INTEGER || this == LONG;
    }
}
