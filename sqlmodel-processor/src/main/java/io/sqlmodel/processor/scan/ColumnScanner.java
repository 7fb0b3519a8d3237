package io.sqlmodel.processor.scan;

import static io.sqlmodel.processor.report.ProcessorMessage.AMBIGUOUS_TYPE;
import static io.sqlmodel.processor.report.ProcessorMessage.BAD_REFERENCE;
import static io.sqlmodel.processor.report.ProcessorMessage.MODEL_WITHOUT_RELATIONSHIP;
import static io.sqlmodel.processor.report.ProcessorMessage.UNKNOWN_TYPE;
import static io.sqlmodel.processor.report.ProcessorMessage.UNSUPPORTED_TYPE;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.Default;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Version;
import io.sqlmodel.processor.model.ClassName;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.ColumnType;
import io.sqlmodel.processor.model.Names;
import io.sqlmodel.processor.model.Reference;
import io.sqlmodel.processor.model.StandardType;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.report.TypeText;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads an accessor that is a column. */
final class ColumnScanner {
    private static final String COLUMN_TYPES =
            "Use a primitive, its wrapper, a String, BigDecimal, BigInteger, UUID, byte[],"
                    + " an enum or a type of java.time, or name a converter with @Column(converter = ...).";

    private final TypeNames names;
    private final Nullability nullability;
    private final ConverterScanner converters;

    ColumnScanner(TypeNames names, Nullability nullability, ConverterScanner converters) {
        this.names = names;
        this.nullability = nullability;
        this.converters = converters;
    }

    @Nullable
    ColumnAttribute scan(Scan scan, ExecutableElement method, TypeMirror type) {
        ColumnType columnType = type(scan, method, type);
        if (columnType == null) {
            return null;
        }
        Column details = method.getAnnotation(Column.class);
        String name = details == null || details.name().isEmpty()
                ? Names.snakeCase(method.getSimpleName().toString())
                : details.name();
        return new ColumnAttribute(
                method,
                name,
                columnType,
                nullability.of(method, type),
                method.getAnnotation(PrimaryKey.class) != null,
                method.getAnnotation(Version.class) != null,
                method.getAnnotation(Default.class) != null,
                reference(scan, method),
                details,
                explicitUnique(method));
    }

    private @Nullable ColumnType type(Scan scan, ExecutableElement method, TypeMirror type) {
        TypeMirror converter = Annotations.classOf(method, Column.class, "converter", Column::converter);
        if (converter != null) {
            return converters.scan(scan, method, type, converter);
        }
        StandardType standard = StandardType.of(type);
        if (standard != null && !isModel(scan, type, method)) {
            return ColumnType.standard(type, standard);
        }
        if (type.getKind() == TypeKind.DECLARED
                && type instanceof DeclaredType declared
                && declared.asElement().getKind() == ElementKind.ENUM) {
            return ColumnType.enumeration(type);
        }
        reject(scan, method, type);
        return null;
    }

    private boolean isModel(Scan scan, TypeMirror type, ExecutableElement method) {
        return names.resolve(type, Owner.of(method)).stream().anyMatch(scan.isModel());
    }

    private void reject(Scan scan, ExecutableElement method, TypeMirror type) {
        List<TypeMirror> parts = new ArrayList<>(List.of(type));
        if (type instanceof DeclaredType declared) {
            parts.addAll(declared.getTypeArguments());
        }
        Place place = scan.place(method);
        for (TypeMirror part : parts) {
            List<ClassName> found = names.resolve(part, Owner.of(method));
            if (found.size() > 1) {
                scan.problems().add(place, AMBIGUOUS_TYPE, Messages.args(scan, method, TypeText.of(part), found));
                return;
            }
            if (found.isEmpty() && part.getKind() == TypeKind.ERROR) {
                scan.problems().unknown(place, UNKNOWN_TYPE, Messages.args(scan, method, TypeText.of(part)));
                return;
            }
            if (found.stream().anyMatch(scan.isModel())) {
                scan.problems().add(place, MODEL_WITHOUT_RELATIONSHIP, Messages.args(scan, method, TypeText.of(type)));
                return;
            }
        }
        String remedy = Optionals.remedy(type);
        scan.problems()
                .add(
                        place,
                        UNSUPPORTED_TYPE,
                        Messages.args(scan, method, TypeText.of(type), remedy != null ? remedy : COLUMN_TYPES));
    }

    private static @Nullable Reference reference(Scan scan, ExecutableElement method) {
        ForeignKey key = method.getAnnotation(ForeignKey.class);
        if (key == null) {
            return null;
        }
        Reference reference = Reference.parse(key.value(), key.onDelete(), key.onUpdate());
        if (reference == null) {
            Place place = scan.place(method).at(ForeignKey.class, "value");
            scan.problems().add(place, BAD_REFERENCE, Messages.args(scan, method, key.value()));
        }
        return reference;
    }

    private static @Nullable Boolean explicitUnique(ExecutableElement method) {
        AnnotationMirror mirror = Place.mirror(method, Column.class);
        AnnotationValue value = mirror == null ? null : Place.written(mirror, "unique");
        return value == null ? null : (Boolean) value.getValue();
    }
}
