package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.HIDES_GENERATED;

import io.sqlmodel.processor.model.Attribute;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.report.TypeText;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** A default method has a signature of its own: that of a generated method would silently replace its body. */
final class BehaviourRule implements Rule {
    private static final Set<String> OF_ENTITY = Set.of("as(String)", "mapping()", "load(int)", "unloaded(int)");

    @Override
    public void apply(ResolvedModel resolved, Check check) {
        Model model = resolved.model();
        Set<String> taken = new HashSet<>(OF_ENTITY);
        model.attributes().forEach(attribute -> taken.add(attribute.name() + "(" + type(attribute) + ")"));
        for (ExecutableElement behaviour : model.behaviours()) {
            String signature = behaviour.getSimpleName()
                    + behaviour.getParameters().stream()
                            .map(parameter -> erased(parameter.asType()))
                            .collect(Collectors.joining(", ", "(", ")"));
            if (taken.contains(signature)) {
                Place place = Place.of(model.shape(), behaviour);
                check.problems().add(place, HIDES_GENERATED, model, signature);
            }
        }
    }

    private static String type(Attribute attribute) {
        if (attribute instanceof ColumnAttribute column) {
            return erased(column.type().java());
        }
        RelationshipAttribute relationship = (RelationshipAttribute) attribute;
        String shape = relationship.shape().name();
        return relationship.scalar()
                ? relationship.target().simple()
                : shape.charAt(0) + shape.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String erased(TypeMirror type) {
        String text = TypeText.of(type);
        int arguments = text.indexOf('<');
        return arguments < 0 ? text : text.substring(0, arguments);
    }
}
