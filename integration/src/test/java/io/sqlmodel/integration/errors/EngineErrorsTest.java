package io.sqlmodel.integration.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.MappingException;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be connected to. */
class EngineErrorsTest {
    @Test
    void anUnknownUrlIsAnErrorThatSaysWhichAreKnown() {
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> Engine.create("jdbc:nosuch://localhost/heroes"))
                .withMessageContaining("jdbc:nosuch")
                .withMessageContaining("jdbc:sqlite:");
    }

    @Test
    void passwordsAreNotInTheMessage() {
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> Engine.create("jdbc:nosuch://localhost/heroes?user=u&password=secret"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }

    @Test
    void whatIsNoDatabaseIsAnError(@TempDir Path folder) {
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> Engine.create("jdbc:sqlite:" + folder.resolve("no/such/folder/x.db")));
    }

    @Test
    void aMissingDriverIsAnErrorThatNamesWhatToAdd() throws Exception {
        String output = runWithoutDrivers("jdbc:sqlite:heroes.db");

        assertThat(output).contains("ConnectionException", "SM-17", "org.xerial:sqlite-jdbc");
    }

    private static String runWithoutDrivers(String url) throws Exception {
        String withoutDrivers = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("sqlite"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        withoutDrivers,
                        Connecting.class.getName(),
                        url)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output;
    }

    /** A program that connects, run with another class path than this test's. */
    static final class Connecting {
        private Connecting() {}

        public static void main(String[] args) {
            Engine.create(args[0]).close();
        }
    }

    @Test
    void aClassWithoutAModelIsAnErrorThatNamesIt() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> Metadata.of(String.class))
                .withMessageContaining("java.lang.String");
    }

    @Test
    void aShapeInPlaceOfItsClassIsAnErrorThatSaysHowToConfigureTheProcessor() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> Metadata.of(AccountModel.class))
                .withMessageContaining("AccountModel")
                .withMessageContaining("<annotationProcessorPaths>")
                .withMessageContaining("annotationProcessor(");
    }
}
