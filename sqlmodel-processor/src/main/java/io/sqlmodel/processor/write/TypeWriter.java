package io.sqlmodel.processor.write;

import io.sqlmodel.processor.model.Attribute;
import io.sqlmodel.processor.model.ClassName;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.RelationshipAttribute;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Writes types, their class names between backquotes. */
final class TypeWriter {
    private final Types types;

    TypeWriter(Types types) {
        this.types = types;
    }

    /** The type of an attribute's field, without {@code @Nullable}. */
    String of(Attribute attribute) {
        return attribute instanceof ColumnAttribute column
                ? of(column.type().java())
                : of((RelationshipAttribute) attribute);
    }

    /** A type that may be null; {@link ImportList} moves the annotation to the last part of a qualified name. */
    static String nullable(String type) {
        if (type.endsWith("[]")) {
            return type.substring(0, type.length() - 2) + " @`Nullable` []";
        }
        return "@`Nullable` " + type;
    }

    String of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror upper = wildcard.getExtendsBound();
            TypeMirror lower = wildcard.getSuperBound();
            return upper != null ? "? extends " + of(upper) : lower != null ? "? super " + of(lower) : "?";
        }
        if (type instanceof DeclaredType declared) {
            String name = ImportList.name(ClassName.of((TypeElement) declared.asElement()));
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            return arguments.isEmpty()
                    ? name
                    : arguments.stream().map(this::of).collect(Collectors.joining(", ", name + "<", ">"));
        }
        return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The type of a value that cannot be a primitive. */
    String boxed(TypeMirror type) {
        return of(
                type.getKind().isPrimitive()
                        ? types.boxedClass(types.getPrimitiveType(type.getKind()))
                                .asType()
                        : type);
    }

    private String of(RelationshipAttribute relationship) {
        String target = ImportList.name(relationship.target());
        return switch (relationship.shape()) {
            case SCALAR -> target;
            case LIST -> "`List`<" + target + ">";
            case SET -> "`Set`<" + target + ">";
            case MAP -> "`Map`<" + of(Objects.requireNonNull(relationship.keyType())) + ", " + target + ">";
        };
    }
}
