package io.sqlmodel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Models;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** A compilation of sources given as text, with the processor. */
final class Compilation {
    /** Where all compilations of a run are. It stays for whoever wants to see what was generated, until the next run. */
    private static final Path RUN = emptied(origin(Compilation.class).resolveSibling("compilations"));

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([^ ;]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:interface|class|enum|record) ([^ <{]+)");

    private final Compilers compilers;
    private List<String> options;
    private final Path output;
    private final List<Path> classPath = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> reprocessed = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();

    private Compilation(Compilers compilers, Path output) {
        this.compilers = compilers;
        this.options = compilers.options();
        this.output = output;
        for (Class<?> library : List.of(Entity.class, Nullable.class, Logger.class)) {
            classPath.add(origin(library));
        }
        processors.add(new SqlModelProcessor());
    }

    /** A compilation into a folder, whose classes of earlier compilations are on the class path. */
    static Compilation into(Path output, Compilers compilers) {
        Compilation compilation = new Compilation(compilers, output).on(output);
        compilation.options = compilers.optionsForProcessors();
        return compilation;
    }

    static Compilation with(Compilers compilers) {
        return new Compilation(compilers, folder("classes"));
    }

    /** What comes out of sources of which the compiler says nothing. */
    static Outcome compile(Compilers compilers, String... sources) {
        return with(compilers).of(sources).compile().silent();
    }

    /** Adds a folder to the class path. */
    Compilation on(Path classes) {
        classPath.add(classes);
        return this;
    }

    /** Lets warnings pass, and adds options. */
    Compilation tolerant(String... more) {
        options = Stream.concat(options.stream().filter(option -> !option.equals("-Werror")), Stream.of(more))
                .toList();
        return this;
    }

    /** Adds classes that exist and are processed once more, as incremental builds do. */
    Compilation reprocessing(String... names) {
        reprocessed.addAll(List.of(names));
        return this;
    }

    /** Adds a processor before ours. */
    Compilation and(Processor processor) {
        processors.add(0, processor);
        return this;
    }

    /** Takes another processor instead of ours. */
    Compilation only(Processor processor) {
        options = compilers.optionsForProcessors();
        processors.clear();
        return and(processor);
    }

    /** Adds sources, each a file. */
    Compilation of(String... texts) {
        sources.addAll(List.of(texts));
        return this;
    }

    Outcome compile() {
        JavaCompiler compiler = compilers.compiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            Path generated = Files.createDirectories(output.resolve("generated-sources"));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            Path folder = folder("sources");
            List<Path> paths = sources.stream().map(text -> write(folder, text)).toList();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    files,
                    diagnostics,
                    options,
                    reprocessed.isEmpty() ? null : reprocessed,
                    files.getJavaFileObjectsFromPaths(paths));
            task.setProcessors(processors);
            return new Outcome(task.call(), List.copyOf(diagnostics.getDiagnostics()), output, generated, classPath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory(RUN, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path emptied(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            return Files.createDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path origin(Class<?> library) {
        try {
            return Path.of(
                    library.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came out. */
    record Outcome(
            boolean success,
            List<Diagnostic<? extends JavaFileObject>> diagnostics,
            Path classes,
            Path generated,
            List<Path> classPath) {
        /** The same, if the compiler said nothing. */
        Outcome silent() {
            assertThat(texts()).isEmpty();
            return this;
        }

        /** The mapping of a generated class. */
        EntityMapping<Entity> mapping(String className) throws ClassNotFoundException {
            return Models.of(loader().loadClass(className));
        }

        /** The text of a generated class. */
        String source(String className) {
            return read(generated.resolve(className.replace('.', '/') + ".java"));
        }

        /** The list for discovery. */
        String registered() {
            return resource("models");
        }

        /** A resource of the processor. */
        String resource(String name) {
            return read(classes.resolve("META-INF/sqlmodel").resolve(name));
        }

        /** Everything that a compiler said. */
        List<String> texts() {
            return diagnostics.stream()
                    .map(diagnostic -> diagnostic.getKind() + " " + diagnostic.getSource() + ":"
                            + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(null))
                    .toList();
        }

        /** The errors of the processor, as {@code line: text}; those of the compiler itself are left out. */
        List<String> errors() {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .filter(diagnostic -> diagnostic.getMessage(null).contains("SM-2"))
                    .map(diagnostic -> diagnostic.getLineNumber() + ": " + diagnostic.getMessage(null))
                    .toList();
        }

        /** Deletes a generated class. */
        void delete(String className) {
            String path = className.replace('.', '/');
            try {
                Files.delete(classes.resolve(path + ".class"));
                Files.delete(generated.resolve(path + ".java"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A class loader that sees the output. */
        ClassLoader loader() {
            URL[] urls = classPath.stream().map(Outcome::url).toArray(URL[]::new);
            URL[] all = Stream.concat(Stream.of(url(classes)), Stream.of(urls)).toArray(URL[]::new);
            return new URLClassLoader(all, Entity.class.getClassLoader());
        }

        private static URL url(Path path) {
            try {
                return path.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The compilers want real files. */
    private static Path write(Path folder, String text) {
        Matcher packageName = PACKAGE.matcher(text);
        String parent = packageName.find() ? packageName.group(1).replace('.', '/') : "";
        Matcher type = TYPE.matcher(text);
        String name = type.find() ? type.group(1) : "package-info";
        try {
            Path file = Files.createDirectories(folder.resolve(parent)).resolve(name + ".java");
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
