package io.sqlmodel.processor;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the processor has to work with. */
enum Compilers {
    JAVAC {
        @Override
        JavaCompiler compiler() {
            return ToolProvider.getSystemJavaCompiler();
        }

        @Override
        List<String> options() {
            return List.of("--release", "17", "-Xlint:all", "-Werror");
        }
    },
    ECLIPSE {
        @Override
        JavaCompiler compiler() {
            return new EclipseCompiler();
        }

        @Override
        List<String> options() {
            return List.of("--release", "17", "-warn:-warningToken"); // it warns of names that are not its own
        }
    };

    abstract JavaCompiler compiler();

    abstract List<String> options();

    /** Without what javac says of processors: it warns of annotations that nobody claims, and of files written anew. */
    List<String> optionsForProcessors() {
        return options().stream()
                .map(option -> option.equals("-Xlint:all") ? "-Xlint:all,-processing" : option)
                .toList();
    }
}
