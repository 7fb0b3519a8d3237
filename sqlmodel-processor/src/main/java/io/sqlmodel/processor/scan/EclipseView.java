package io.sqlmodel.processor.scan;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The view of the Eclipse compiler. It has no API for imports, so they are looked up in its syntax tree, whose classes
 * are public; where that fails, names that are not unique have to be written with their package.
 */
final class EclipseView implements CompilerView {
    @Override
    public @Nullable List<String> imports(TypeElement type) {
        try {
            Object binding = field(type, "_binding");
            Object scope = field(binding, "scope");
            Object unit = scope.getClass().getMethod("referenceCompilationUnit").invoke(scope);
            Object[] declarations = (Object[]) field(unit, "imports");
            List<String> imports = new ArrayList<>();
            for (Object declaration : declarations == null ? new Object[0] : declarations) {
                imports.add(
                        declaration.toString().replaceFirst("^import\\s+", "").replaceFirst(";$", ""));
            }
            return imports;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }

    private static Object field(Object object, String name) throws ReflectiveOperationException {
        return object.getClass().getField(name).get(object);
    }

    @Override
    public boolean losesAnnotations(TypeElement type) {
        return false;
    }

    @Override
    public boolean losesAnnotationsOfMissingTypes() {
        return true;
    }
}
