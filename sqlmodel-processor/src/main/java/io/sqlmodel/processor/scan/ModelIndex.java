package io.sqlmodel.processor.scan;

import io.sqlmodel.annotation.Table;
import io.sqlmodel.processor.model.ClassName;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.model.TableName;
import io.sqlmodel.processor.registry.Registry;
import io.sqlmodel.processor.report.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The models of this compilation, and those that were compiled before, which are read from their class files: a
 * generated class implements its shape.
 */
public final class ModelIndex {
    private final Elements elements;
    private final Map<TypeElement, ClassName> shapes;
    private final Set<ClassName> generated;
    private final CompilerView compiler;
    private final ShapeScanner scanner;
    private final Map<ClassName, Model> compiledNow = new LinkedHashMap<>();
    private final Map<ClassName, Model> compiledBefore = new TreeMap<>();

    /**
     * Reads the shapes of this compilation.
     *
     * @param env the compiler
     * @param shapes the shapes and their classes
     * @param problems takes what is wrong with the shapes
     */
    public ModelIndex(ProcessingEnvironment env, Map<TypeElement, ClassName> shapes, Problems problems) {
        this.elements = env.getElementUtils();
        this.shapes = shapes;
        this.generated = Set.copyOf(shapes.values());
        this.compiler = CompilerView.of(env);
        this.scanner = scanner(env);
        shapes.forEach((shape, name) -> compiledNow.put(name, scan(shape, name, problems)));
        compiledNow().forEach(this::findRelated);
        new Registry(env).read().forEach(name -> findListed(elements.getTypeElement(name)));
    }

    private ShapeScanner scanner(ProcessingEnvironment env) {
        Types types = env.getTypeUtils();
        TypeNames names = new TypeNames(elements, compiler, generated);
        Nullability nullability = new Nullability(env, compiler);
        ColumnScanner columns = new ColumnScanner(names, nullability, new ConverterScanner(elements, types));
        RelationshipScanner relationships = new RelationshipScanner(elements, names, nullability);
        return new ShapeScanner(types, new AccessorScanner(types, columns, relationships));
    }

    private void findRelated(Model model) {
        for (RelationshipAttribute relationship : model.relationships()) {
            find(relationship.target());
            if (relationship.linkModel() != null) {
                find(relationship.linkModel());
            }
        }
    }

    private void findListed(TypeElement type) {
        TypeElement shape = shapeOf(ClassName.of(type));
        if (shape != null && !shapes.containsKey(shape)) {
            find(ClassName.of(type));
        }
    }

    private Model scan(TypeElement shape, ClassName name, Problems problems) {
        return scanner.scan(new Scan(shape, this::isModel, problems), name);
    }

    /**
     * The models of this compilation.
     *
     * @return the models, in the order of their shapes
     */
    public List<Model> compiledNow() {
        return List.copyOf(compiledNow.values());
    }

    /**
     * The models of this compilation, and all others that were asked for so far.
     *
     * @return the models
     */
    public List<Model> known() {
        List<Model> known = new ArrayList<>(compiledNow.values());
        known.addAll(compiledBefore.values());
        return known;
    }

    /**
     * Whether the source of a shape is there, with the annotations that class files do not keep.
     *
     * @param model a model
     * @return false if the shape was read from a class file
     */
    public boolean hasSource(Model model) {
        return compiledNow.containsKey(model.name()) && !compiler.losesAnnotations(model.shape());
    }

    /**
     * Whether {@code @Nullable} on a relationship is always seen.
     *
     * @return false with compilers that drop it where the generated class does not exist yet
     */
    public boolean seesNullable() {
        return !compiler.losesAnnotationsOfMissingTypes();
    }

    /**
     * The model of a generated class.
     *
     * @param name the class
     * @return its model, or null if the class is none or does not exist
     */
    public @Nullable Model find(ClassName name) {
        Model now = compiledNow.get(name);
        if (now != null) {
            return now;
        }
        Model before = compiledBefore.get(name);
        TypeElement shape = before == null ? shapeOf(name) : null;
        if (shape != null) {
            // What is wrong with it was said when it was compiled.
            before = scan(shape, name, new Problems());
            compiledBefore.put(name, before);
        }
        return before;
    }

    /**
     * The model of a table, among those that are known.
     *
     * @param table the table
     * @return its model, or null
     */
    public @Nullable Model ofTable(TableName table) {
        return known().stream()
                .filter(model -> model.tableName().equals(table))
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether a class is generated by this compilation.
     *
     * @param name the class
     * @return true if it is
     */
    public boolean isGenerated(ClassName name) {
        return generated.contains(name);
    }

    private boolean isModel(ClassName name) {
        return isGenerated(name) || shapeOf(name) != null;
    }

    private @Nullable TypeElement shapeOf(ClassName name) {
        TypeElement type = elements.getTypeElement(name.qualified());
        if (type == null || type.getKind().isInterface()) {
            return null;
        }
        for (TypeMirror base : type.getInterfaces()) {
            TypeElement shape = (TypeElement) ((DeclaredType) base).asElement();
            if (shape.getAnnotation(Table.class) != null) {
                return shape;
            }
        }
        return null;
    }
}
