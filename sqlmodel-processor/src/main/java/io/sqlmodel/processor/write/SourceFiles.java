package io.sqlmodel.processor.write;

import static io.sqlmodel.processor.report.ProcessorMessage.CANNOT_WRITE;
import static io.sqlmodel.processor.report.ProcessorMessage.CLASS_EXISTS;

import io.sqlmodel.processor.model.Model;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/** Creates the files of generated classes. */
public final class SourceFiles {
    private final ProcessingEnvironment env;

    /**
     * For a compiler.
     *
     * @param env the compiler
     */
    public SourceFiles(ProcessingEnvironment env) {
        this.env = env;
    }

    /**
     * Creates the file of a class.
     *
     * @param model the model, whose shape the file originates from
     * @param source the text
     */
    public void write(Model model, String source) {
        String name = model.name().qualified();
        try (Writer file = env.getFiler().createSourceFile(name, model.shape()).openWriter()) {
            file.write(source);
        } catch (FilerException e) {
            error(
                    model,
                    CLASS_EXISTS.format(model.name().simple(), model.shape().getSimpleName()));
        } catch (IOException e) {
            error(model, CANNOT_WRITE.format(name, e));
        }
    }

    private void error(Model model, String text) {
        env.getMessager().printMessage(Kind.ERROR, text, model.shape());
    }
}
