package io.sqlmodel.processor.scan;

import static io.sqlmodel.processor.report.ProcessorMessage.ACCESSOR_THROWS;
import static io.sqlmodel.processor.report.ProcessorMessage.ACCESSOR_WITHOUT_VALUE;
import static io.sqlmodel.processor.report.ProcessorMessage.ACCESSOR_WITH_PARAMETERS;
import static io.sqlmodel.processor.report.ProcessorMessage.BAD_NAME;
import static io.sqlmodel.processor.report.ProcessorMessage.DEFAULT_WITHOUT_BODY;
import static io.sqlmodel.processor.report.ProcessorMessage.GENERIC_ACCESSOR;
import static io.sqlmodel.processor.report.ProcessorMessage.OTHER_NULLABLE;
import static io.sqlmodel.processor.report.ProcessorMessage.RESERVED_NAME;
import static io.sqlmodel.processor.report.ProcessorMessage.WRONG_ARRAY_NULLABLE;

import io.sqlmodel.annotation.Default;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.processor.model.Attribute;
import io.sqlmodel.processor.model.Names;
import io.sqlmodel.processor.report.ProcessorMessage;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads an accessor: a column, or a relationship if it says so. */
final class AccessorScanner {
    private final Types types;
    private final ColumnScanner columns;
    private final RelationshipScanner relationships;

    AccessorScanner(Types types, ColumnScanner columns, RelationshipScanner relationships) {
        this.types = types;
        this.columns = columns;
        this.relationships = relationships;
    }

    /** The attribute, or null if the method is no accessor that a class can be generated for. */
    @Nullable
    Attribute scan(Scan scan, ExecutableElement method) {
        if (!checkSignature(scan, method) || !checkName(scan, method)) {
            return null;
        }
        if (method.getAnnotation(Default.class) != null && method.getModifiers().contains(Modifier.ABSTRACT)) {
            add(scan, method, DEFAULT_WITHOUT_BODY);
        }
        if (method.getReturnType() instanceof ArrayType array && Nullability.has(array.getComponentType())) {
            add(scan, method, WRONG_ARRAY_NULLABLE);
        }
        for (String nullable : Nullability.others(method)) {
            add(scan, method, OTHER_NULLABLE, nullable);
        }
        DeclaredType shape = (DeclaredType) scan.shape().asType();
        TypeMirror type = ((ExecutableType) types.asMemberOf(shape, method)).getReturnType();
        if (method.getAnnotation(Relationship.class) != null) {
            return relationships.scan(scan, method, type);
        }
        return columns.scan(scan, method, type);
    }

    private static boolean checkSignature(Scan scan, ExecutableElement method) {
        if (!method.getParameters().isEmpty()) {
            return add(scan, method, ACCESSOR_WITH_PARAMETERS);
        }
        if (!method.getTypeParameters().isEmpty()) {
            return add(scan, method, GENERIC_ACCESSOR);
        }
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            return add(scan, method, ACCESSOR_WITHOUT_VALUE);
        }
        if (!method.getThrownTypes().isEmpty()) {
            return add(scan, method, ACCESSOR_THROWS, method.getThrownTypes().get(0));
        }
        return true;
    }

    private static boolean checkName(Scan scan, ExecutableElement method) {
        String name = method.getSimpleName().toString();
        String reason = ReservedNames.reason(name);
        if (reason != null) {
            return add(scan, method, RESERVED_NAME, reason, Names.snakeCase(name));
        }
        if (Character.isUpperCase(name.charAt(0)) || !Character.isLetter(name.charAt(0))) {
            return add(scan, method, BAD_NAME);
        }
        return true;
    }

    private static boolean add(Scan scan, ExecutableElement method, ProcessorMessage message, Object... args) {
        scan.problems().add(scan.place(method), message, Messages.args(scan, method, args));
        return false;
    }
}
