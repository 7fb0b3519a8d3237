package io.sqlmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documentation shows the diagrams that the build writes; {@code -Ddiagrams=write} copies them there. */
class DiagramsTest {
    private static final Path SHOWN = Path.of("../docs/diagrams");

    @ParameterizedTest
    @ValueSource(strings = {"mmd", "svg"})
    void theDocumentationShowsWhatTheBuildWrites(String form) throws IOException, URISyntaxException {
        // snippet: diagram
        Path classes = Path.of(
                Hero.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path written = classes.resolve("META-INF/sqlmodel/er." + form);
        Path shown = SHOWN.resolve("examples." + form);
        // end
        if ("write".equals(System.getProperty("diagrams"))) {
            Files.copy(written, shown, StandardCopyOption.REPLACE_EXISTING);
        }

        // snippet: diagram
        assertThat(shown).as("%s, which -Ddiagrams=write writes anew", shown).hasSameTextualContentAs(written);
        // end
    }
}
