package io.sqlmodel.processor.scan;

import static io.sqlmodel.processor.report.ProcessorMessage.AMBIGUOUS_TYPE;
import static io.sqlmodel.processor.report.ProcessorMessage.BAD_COLLECTION;
import static io.sqlmodel.processor.report.ProcessorMessage.LINK_NOT_A_MODEL;
import static io.sqlmodel.processor.report.ProcessorMessage.NOT_A_MODEL;
import static io.sqlmodel.processor.report.ProcessorMessage.SHAPE_AS_TYPE;
import static io.sqlmodel.processor.report.ProcessorMessage.UNKNOWN_TYPE;

import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.processor.model.ClassName;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.report.TypeText;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads an accessor that is a relationship. */
final class RelationshipScanner {
    private final Elements elements;
    private final TypeNames names;
    private final Nullability nullability;

    RelationshipScanner(Elements elements, TypeNames names, Nullability nullability) {
        this.elements = elements;
        this.names = names;
        this.nullability = nullability;
    }

    @Nullable
    RelationshipAttribute scan(Scan scan, ExecutableElement method, TypeMirror type) {
        Shape shape = shape(type);
        if (shape == null || !(type instanceof DeclaredType declared)) {
            scan.problems().add(scan.place(method), BAD_COLLECTION, badCollection(scan, method, type));
            return null;
        }
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        TypeMirror related = shape == Shape.SCALAR ? type : arguments.get(arguments.size() - 1);
        ClassName target = model(scan, method, related);
        if (target == null) {
            return null;
        }
        return new RelationshipAttribute(
                method,
                shape,
                target,
                shape == Shape.MAP ? arguments.get(0) : null,
                linkModel(scan, method),
                nullability.of(method, type),
                method.getAnnotation(Relationship.class));
    }

    private static Object[] badCollection(Scan scan, ExecutableElement method, TypeMirror type) {
        String remedy = Optionals.remedy(type);
        return Messages.args(
                scan,
                method,
                TypeText.of(type),
                remedy != null
                        ? remedy
                        : "A relationship is a generated class, or a List<X>, Set<X> or Map<K, X> of it.");
    }

    private @Nullable Shape shape(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return null;
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (declared.getTypeArguments().isEmpty()) {
            boolean collection = element.getQualifiedName().toString().startsWith("java.util.");
            return collection ? null : Shape.SCALAR;
        }
        return switch (element.getQualifiedName().toString()) {
            case "java.util.List" -> Shape.LIST;
            case "java.util.Set" -> Shape.SET;
            case "java.util.Map" -> Shape.MAP;
            default -> null;
        };
    }

    private @Nullable ClassName model(Scan scan, ExecutableElement method, TypeMirror related) {
        Place place = scan.place(method);
        List<ClassName> found = names.resolve(related, Owner.of(method));
        if (found.size() > 1) {
            scan.problems().add(place, AMBIGUOUS_TYPE, Messages.args(scan, method, TypeText.of(related), found));
            return null;
        }
        if (found.isEmpty() && related.getKind() == TypeKind.ERROR) {
            scan.problems().unknown(place, UNKNOWN_TYPE, Messages.args(scan, method, TypeText.of(related)));
            return null;
        }
        if (found.isEmpty()) {
            scan.problems().add(place, BAD_COLLECTION, badCollection(scan, method, method.getReturnType()));
            return null;
        }
        ClassName target = found.get(0);
        if (scan.isModel().test(target)) {
            return target;
        }
        TypeElement element = elements.getTypeElement(target.qualified());
        Table table = element == null ? null : element.getAnnotation(Table.class);
        if (element != null && table != null) {
            String generated = ShapeNames.className(element, table);
            scan.problems().add(place, SHAPE_AS_TYPE, Messages.args(scan, method, target.simple(), generated));
        } else {
            scan.problems().add(place, NOT_A_MODEL, Messages.args(scan, method, target.simple()));
        }
        return null;
    }

    /** The generated class of the link, which the annotation may name by its shape. */
    private @Nullable ClassName linkModel(Scan scan, ExecutableElement method) {
        TypeMirror written = Annotations.classOf(method, Relationship.class, "linkModel", Relationship::linkModel);
        if (written == null || written.getKind() == TypeKind.VOID) {
            return null;
        }
        Place place = scan.place(method).at(Relationship.class, "linkModel");
        List<ClassName> found = names.resolve(written, Owner.of(method));
        if (found.size() > 1) {
            scan.problems().add(place, AMBIGUOUS_TYPE, Messages.args(scan, method, TypeText.of(written), found));
            return null;
        }
        if (found.isEmpty() && written.getKind() == TypeKind.ERROR) {
            scan.problems().unknown(place, UNKNOWN_TYPE, Messages.args(scan, method, TypeText.of(written)));
            return null;
        }
        ClassName link = found.isEmpty() ? null : asClass(found.get(0));
        if (link == null || !scan.isModel().test(link)) {
            scan.problems().add(place, LINK_NOT_A_MODEL, Messages.args(scan, method, TypeText.of(written)));
            return null;
        }
        return link;
    }

    private ClassName asClass(ClassName name) {
        TypeElement element = elements.getTypeElement(name.qualified());
        Table table = element == null ? null : element.getAnnotation(Table.class);
        return element == null || table == null
                ? name
                : new ClassName(name.packageName(), ShapeNames.className(element, table));
    }
}
