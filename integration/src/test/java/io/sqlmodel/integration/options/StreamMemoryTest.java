package io.sqlmodel.integration.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A million rows in a virtual machine that could not hold them. */
@Needs({Capability.OTHER_PROCESSES, Capability.CURSORS})
class StreamMemoryTest {
    private static final TestDatabase db = TestDatabase.with(Squad.class, Soldier.class, Vehicle.class);

    @BeforeAll
    static void saveAMillion() throws IOException {
        db.open();
        db.save(IntStream.range(0, 1000)
                .mapToObj(i -> (Object) new Squad().name("squad " + i))
                .toArray());
        db.execute("INSERT INTO soldier (name, age, squad_id)"
                + " SELECT one.name, 20, other.id FROM squad one, squad other");
    }

    @AfterAll
    static void close() throws IOException {
        db.close();
    }

    @Test
    @Case("E15")
    void aMillionRowsAreStreamedInSixtyFourMegabytes() throws IOException, InterruptedException {
        assertHasRoom(StreamProgram.class);
    }

    @Test
    @Case("I08")
    void aMillionRowsArePublishedInSixtyFourMegabytes() throws IOException, InterruptedException {
        assertHasRoom(PublishProgram.class);
    }

    private static void assertHasRoom(Class<?> program) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        db.url())
                .redirectErrorStream(true)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output).contains("1000000 soldiers of 1000 squads");
    }
}
