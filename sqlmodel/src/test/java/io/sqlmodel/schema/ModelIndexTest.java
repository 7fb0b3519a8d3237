package io.sqlmodel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.error.MappingException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists that the processor leaves on the class path. */
class ModelIndexTest {
    @TempDir
    private Path folder;

    @Test
    void listsOfAllModulesAreReadInTheOrderOfNames() throws IOException {
        try (URLClassLoader loader = loader(module("a", Team.class.getName()), module("b", Hero.class.getName()))) {
            assertThat(ModelIndex.read(loader)).containsExactly(Hero.class, Team.class);
        }
    }

    @Test
    void blankLinesAndRepetitionsDoNotMatter() throws IOException {
        String list = "\n  " + Hero.class.getName() + "  \r\n\n" + Hero.class.getName();
        try (URLClassLoader loader = loader(module("a", list))) {
            assertThat(ModelIndex.read(loader)).containsExactly(Hero.class);
        }
    }

    @Test
    void noListAnywhereTellsHowToConfigureTheProcessor() throws IOException {
        try (URLClassLoader loader = loader()) {
            assertThatThrownBy(() -> ModelIndex.read(loader))
                    .isInstanceOf(MappingException.class)
                    .hasMessageStartingWith("SM-1010")
                    .hasMessageContaining("<annotationProcessorPaths>")
                    .hasMessageContaining("annotationProcessor(\"io.sqlmodel:sqlmodel-processor:VERSION\")");
        }
    }

    @Test
    void listedClassThatIsGoneIsNamed() throws IOException {
        try (URLClassLoader loader = loader(module("a", "io.sqlmodel.sample.Villain"))) {
            assertThatThrownBy(() -> ModelIndex.read(loader))
                    .isInstanceOf(MappingException.class)
                    .hasMessageStartingWith("SM-1011")
                    .hasMessageContaining("io.sqlmodel.sample.Villain");
        }
    }

    private URL module(String name, String list) throws IOException {
        Path file = folder.resolve(name).resolve(ModelIndex.RESOURCE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, list);
        return folder.resolve(name).toUri().toURL();
    }

    /** Sees the classes of this test, and no lists but the given ones. */
    private static URLClassLoader loader(URL... modules) {
        return new URLClassLoader(modules, ModelIndexTest.class.getClassLoader());
    }
}
