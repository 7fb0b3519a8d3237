package io.sqlmodel.processor;

import io.sqlmodel.annotation.Table;
import io.sqlmodel.processor.model.ClassName;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.report.Problems;
import io.sqlmodel.processor.report.ProcessorMessage;
import io.sqlmodel.processor.resolve.Joins;
import io.sqlmodel.processor.resolve.ResolvedModel;
import io.sqlmodel.processor.resolve.Resolver;
import io.sqlmodel.processor.scan.ModelIndex;
import io.sqlmodel.processor.scan.ShapeNames;
import io.sqlmodel.processor.write.ModelWriter;
import io.sqlmodel.processor.write.Registration;
import io.sqlmodel.processor.write.SourceFiles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Turns each interface with {@code @Table} into a class. */
public final class SqlModelProcessor extends AbstractProcessor {
    private final Set<String> roots = new LinkedHashSet<>();
    private final Set<String> pending = new LinkedHashSet<>();
    private final List<ClassName> written = new ArrayList<>();

    /** For the compiler. */
    public SqlModelProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("io.sqlmodel.annotation.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            round.getRootElements().forEach(root -> roots.add(root.toString()));
            round.getElementsAnnotatedWith(Table.class).forEach(element -> pending.add(element.toString()));
            if (!pending.isEmpty()) {
                generate(round.processingOver());
            }
            if (round.processingOver()) {
                new Registration(processingEnv).write(written);
            }
        } catch (RuntimeException | LinkageError e) {
            processingEnv.getMessager().printMessage(Kind.ERROR, ProcessorMessage.BUG.format(Stack.trace(e)));
        }
        return true;
    }

    /** One pass over all shapes that wait: scan, resolve, check, write. */
    private void generate(boolean last) {
        Elements elements = processingEnv.getElementUtils();
        Problems problems = new Problems();
        ShapeNames names = new ShapeNames(elements, problems);
        pending.forEach(name -> names.add(elements.getTypeElement(name)));
        Map<TypeElement, ClassName> shapes = names.names();
        ModelIndex index = new ModelIndex(processingEnv, shapes, problems);
        Resolver resolver = new Resolver(new Joins(index), problems);
        List<ResolvedModel> models = new ArrayList<>();
        for (Model model : index.compiledNow()) {
            models.add(resolver.resolve(model));
        }
        if (problems.hasUnknown() && !last) {
            return; // another processor may generate what is unknown
        }
        pending.clear();
        problems.report(processingEnv.getMessager(), this::isSource);
        ModelWriter writer = new ModelWriter(elements, processingEnv.getTypeUtils(), shapes::containsValue);
        SourceFiles files = new SourceFiles(processingEnv);
        for (ResolvedModel model : models) {
            files.write(model.model(), writer.write(model));
            written.add(model.model().name());
        }
    }

    private boolean isSource(Element element) {
        Element type = element;
        while (type.getEnclosingElement() instanceof TypeElement outer) {
            type = outer;
        }
        return roots.contains(type.toString());
    }
}
