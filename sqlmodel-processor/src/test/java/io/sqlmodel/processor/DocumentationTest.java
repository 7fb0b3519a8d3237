package io.sqlmodel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.processor.report.ProcessorMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message of the processor has a code of its own and a section. */
class DocumentationTest {
    @Test
    void everyMessageHasASection() throws IOException {
        String document = Files.readString(Path.of("../docs/errors.md"));

        assertThat(ProcessorMessage.values())
                .allSatisfy(message -> assertThat(document).contains("\n## " + message.code() + " "));
    }

    @Test
    void codesAreUniqueAndInTheirRange() {
        assertThat(Stream.of(ProcessorMessage.values()).map(ProcessorMessage::number))
                .doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(number).isBetween(2000, 2299));
    }
}
