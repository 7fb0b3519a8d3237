package io.sqlmodel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample that the tests of the run time use is what the processor writes, to the letter. */
class SampleTest {
    private static final Path SAMPLE = Path.of("../sqlmodel/src/test/java/io/sqlmodel/sample");

    @ParameterizedTest
    @EnumSource
    void generatedClassesEqualTheSample(Compilers compilers) throws IOException {
        Compilation.Outcome outcome = Compilation.with(compilers)
                .of(sample("HeroModel"), sample("TeamModel"))
                .compile();

        assertThat(outcome.texts()).isEmpty();
        assertThat(outcome.source("io.sqlmodel.sample.Hero")).isEqualTo(sample("Hero"));
        assertThat(outcome.source("io.sqlmodel.sample.Team")).isEqualTo(sample("Team"));
    }

    @ParameterizedTest
    @EnumSource
    void generatedClassesAreListedForDiscovery(Compilers compilers) throws IOException {
        Compilation.Outcome outcome = Compilation.with(compilers)
                .of(sample("TeamModel"), sample("HeroModel"))
                .compile();

        assertThat(outcome.registered()).isEqualTo("io.sqlmodel.sample.Hero\nio.sqlmodel.sample.Team\n");
    }

    private static String sample(String name) throws IOException {
        return Files.readString(SAMPLE.resolve(name + ".java"));
    }
}
