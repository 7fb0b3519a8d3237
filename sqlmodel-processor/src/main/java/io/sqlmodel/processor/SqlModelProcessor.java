package io.sqlmodel.processor;

import io.sqlmodel.annotation.Table;
import io.sqlmodel.processor.check.Check;
import io.sqlmodel.processor.diagram.Diagram;
import io.sqlmodel.processor.diagram.DiagramOptions;
import io.sqlmodel.processor.diagram.DiagramReader;
import io.sqlmodel.processor.lint.LintOptions;
import io.sqlmodel.processor.lint.Lints;
import io.sqlmodel.processor.model.ClassName;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.registry.Registry;
import io.sqlmodel.processor.report.Problems;
import io.sqlmodel.processor.report.ProcessorMessage;
import io.sqlmodel.processor.resolve.Joins;
import io.sqlmodel.processor.resolve.ResolvedModel;
import io.sqlmodel.processor.resolve.Resolver;
import io.sqlmodel.processor.scan.ModelIndex;
import io.sqlmodel.processor.scan.ShapeNames;
import io.sqlmodel.processor.write.ModelWriter;
import io.sqlmodel.processor.write.SourceFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Turns each interface with {@code @Table} into a class. */
public final class SqlModelProcessor extends AbstractProcessor {
    private LintOptions lintOptions = new LintOptions(Map.of());
    private DiagramOptions diagramOptions = new DiagramOptions(Map.of());
    private Diagram diagram = new Diagram(List.of());
    private final Set<String> roots = new LinkedHashSet<>();
    private final Set<String> pending = new TreeSet<>(); // compilers differ in their order
    private final Map<ClassName, String> written = new TreeMap<>();

    /** For the compiler. */
    public SqlModelProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("io.sqlmodel.annotation.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(LintOptions.NAME, DiagramOptions.NAME);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment env) {
        super.init(env);
        lintOptions = new LintOptions(env.getOptions());
        lintOptions.report(env.getMessager());
        diagramOptions = new DiagramOptions(env.getOptions());
        diagramOptions.report(env.getMessager());
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // they are nobody else's, and javac warns of what nobody claims
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            round.getRootElements().forEach(root -> roots.add(root.toString()));
            round.getElementsAnnotatedWith(Table.class).forEach(element -> pending.add(element.toString()));
            if (!pending.isEmpty()) {
                generate(round.processingOver());
            }
            if (round.processingOver()) {
                register();
            }
        } catch (RuntimeException | LinkageError e) {
            if (CompilerFailure.is(e)) {
                throw e;
            }
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
        Joins joins = new Joins(index);
        Resolver resolver = new Resolver(joins, problems);
        List<ResolvedModel> models = new ArrayList<>();
        for (Model model : index.compiledNow()) {
            models.add(resolver.resolve(model));
        }
        if (problems.hasUnknown() && !last) {
            return; // another processor may generate what is unknown
        }
        new Check(index, joins, problems).apply(models);
        new Lints(index, joins, lintOptions, problems).apply(models);
        pending.clear();
        problems.report(processingEnv.getMessager(), this::isSource);
        ModelWriter writer = new ModelWriter(elements, processingEnv.getTypeUtils(), index);
        SourceFiles files = new SourceFiles(processingEnv);
        for (ResolvedModel model : models) {
            files.write(model.model(), writer.write(model));
            written.put(model.model().name(), model.model().shape().toString());
        }
        diagram = new DiagramReader(index, joins).read(ofModule());
    }

    private void register() {
        if (!written.isEmpty() && new Registry(processingEnv).write(written.keySet(), replaced())) {
            DiagramFiles files = new DiagramFiles(processingEnv);
            diagramOptions.split(diagram).forEach(files::write);
        }
    }

    /** All classes of this module: those of this compilation, and those of earlier ones that still exist. */
    private Set<ClassName> ofModule() {
        Set<String> before = new HashSet<>(new Registry(processingEnv).readOwn());
        before.removeAll(replaced());
        Set<ClassName> all = new HashSet<>(written.keySet());
        before.forEach(
                name -> all.add(ClassName.of(processingEnv.getElementUtils().getTypeElement(name))));
        return all;
    }

    /** Classes of an earlier compilation whose shapes have another class now. */
    private Set<String> replaced() {
        Set<String> replaced = new HashSet<>(new Registry(processingEnv).read());
        written.keySet().forEach(name -> replaced.remove(name.qualified()));
        replaced.removeIf(name -> processingEnv.getElementUtils().getTypeElement(name).getInterfaces().stream()
                .noneMatch(shape -> written.containsValue(shape.toString())));
        return replaced;
    }

    private boolean isSource(Element element) {
        Element type = element;
        while (type.getEnclosingElement() instanceof TypeElement outer) {
            type = outer;
        }
        return roots.contains(type.toString());
    }
}
