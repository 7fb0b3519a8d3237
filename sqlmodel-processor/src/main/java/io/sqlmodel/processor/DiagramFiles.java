package io.sqlmodel.processor;

import static io.sqlmodel.processor.report.ProcessorMessage.CANNOT_WRITE;

import io.sqlmodel.processor.diagram.Diagram;
import io.sqlmodel.processor.diagram.Mermaid;
import io.sqlmodel.processor.svg.SvgDiagram;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;
import javax.tools.StandardLocation;

/** Writes diagrams into the output folder. */
final class DiagramFiles {
    private final ProcessingEnvironment env;

    /**
     * For a compiler.
     *
     * @param env the compiler
     */
    DiagramFiles(ProcessingEnvironment env) {
        this.env = env;
    }

    /**
     * Writes a diagram in every form.
     *
     * @param name the name of its files, without endings
     * @param diagram the diagram
     */
    void write(String name, Diagram diagram) {
        write(name + ".mmd", Mermaid.of(diagram));
        write(name + ".svg", SvgDiagram.of(diagram));
    }

    private void write(String name, String text) {
        String resource = "META-INF/sqlmodel/" + name;
        try (Writer file = env.getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", resource)
                .openWriter()) {
            file.write(text);
        } catch (IOException e) {
            env.getMessager().printMessage(Kind.ERROR, CANNOT_WRITE.format(resource, e));
        }
    }
}
