package io.sqlmodel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample that the tests of the run time use is what the processor writes, to the letter. */
class SampleTest {
    private static final Path GOLDEN = Path.of("src/test/java/io/sqlmodel/processor/golden");
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

    @ParameterizedTest
    @EnumSource
    void generatedClassesThatUseEverythingAreFormattedAndDocumented(Compilers compilers) throws IOException {
        Compilation.Outcome outcome = Compilation.with(compilers)
                .of(golden("ThingModel"), golden("FriendModel"), golden("TagsConverter"))
                .compile();

        assertThat(outcome.texts()).isEmpty();
        // To renew the files after a change: copy them from the folder in this message, and read the difference.
        assertThat(outcome.source("io.sqlmodel.processor.golden.Thing"))
                .describedAs("%s", outcome.generated())
                .isEqualTo(golden("Thing"));
        assertThat(outcome.source("io.sqlmodel.processor.golden.Friend")).isEqualTo(golden("Friend"));
    }

    @Test
    void generatedClassesNeedNoSuppressionOfWarnings() throws IOException {
        String[] sources = Stream.of("ThingModel", "FriendModel", "TagsConverter", "Thing", "Friend")
                .map(SampleTest::golden)
                .map(text -> text.replace("@SuppressWarnings({\"all\", \"NullAway\"})", ""))
                .toArray(String[]::new);

        Compilation.Outcome outcome = Compilation.with(Compilers.JAVAC)
                .only(new NoProcessor())
                .of(sources)
                .compile();

        assertThat(outcome.texts()).isEmpty();
    }

    @SupportedAnnotationTypes("none")
    private static final class NoProcessor extends AbstractProcessor {
        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }
    }

    private static String golden(String name) {
        try {
            return Files.readString(GOLDEN.resolve(name + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sample(String name) throws IOException {
        return Files.readString(SAMPLE.resolve(name + ".java"));
    }
}
