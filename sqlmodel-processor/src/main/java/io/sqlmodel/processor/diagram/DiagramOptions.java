package io.sqlmodel.processor.diagram;

import io.sqlmodel.processor.report.ProcessorMessage;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Which diagrams are written: {@code -Asqlmodel.diagram=module}, {@code packages} or {@code off}. */
public final class DiagramOptions {
    /** The option's name. */
    public static final String NAME = "sqlmodel.diagram";

    private static final String MODULE = "module";
    private static final String PACKAGES = "packages";
    private static final String OFF = "off";

    private final String value;

    /**
     * Reads the option.
     *
     * @param options the options of the processor
     */
    public DiagramOptions(Map<String, String> options) {
        value = String.valueOf(options.getOrDefault(NAME, MODULE));
    }

    /**
     * Reports a value that the option does not take.
     *
     * @param messager where to report
     */
    public void report(Messager messager) {
        if (!value.equals(MODULE) && !value.equals(PACKAGES) && !value.equals(OFF)) {
            String takes = String.join(", ", MODULE, PACKAGES, OFF);
            messager.printMessage(Kind.ERROR, ProcessorMessage.BAD_OPTION.format(NAME, value, takes));
        }
    }

    /**
     * The diagrams to write.
     *
     * @param all a diagram of all models of the module
     * @return the diagrams by the names of their files, without endings
     */
    public Map<String, Diagram> split(Diagram all) {
        Map<String, Diagram> diagrams = new LinkedHashMap<>();
        if (value.equals(MODULE)) {
            diagrams.put("er", all);
        } else if (value.equals(PACKAGES)) {
            for (String name : all.packages()) {
                diagrams.put(
                        "er-" + name, all.only(entity -> entity.packageName().equals(name)));
            }
        }
        return diagrams;
    }
}
