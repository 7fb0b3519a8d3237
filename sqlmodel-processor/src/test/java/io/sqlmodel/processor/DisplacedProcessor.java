package io.sqlmodel.processor;

import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor in an environment that is not the compiler's own. */
final class DisplacedProcessor extends AbstractProcessor {
    private final SqlModelProcessor processor = new SqlModelProcessor();
    private final UnaryOperator<ProcessingEnvironment> environment;

    DisplacedProcessor(UnaryOperator<ProcessingEnvironment> environment) {
        this.environment = environment;
    }

    @Override
    public synchronized void init(ProcessingEnvironment env) {
        processor.init(environment.apply(env));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        processor.process(annotations, round);
        return false;
    }
}
