package io.sqlmodel.docs.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import java.io.PrintStream;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test whose regions and whose output pages show. Each of its tests has a SQLite database of its own, and all that is
 * executed and printed since the last look is what {@link #shows} and {@link #fails} hold against the pages.
 */
public abstract class GuideTest {
    /** The database. */
    protected Engine engine;

    private final Class<?>[] models;
    private final Transcript transcript;
    private final PrintStream before = System.out;

    @TempDir
    private Path folder;

    /**
     * A test on the tables of some models.
     *
     * @param models generated classes
     */
    protected GuideTest(Class<?>... models) {
        this(false, models);
    }

    /**
     * A test on the tables of some models.
     *
     * @param transactions whether the beginnings and ends of transactions are shown as well
     * @param models generated classes
     */
    protected GuideTest(boolean transactions, Class<?>... models) {
        this.models = models;
        this.transcript = new Transcript(transactions);
    }

    @BeforeEach
    final void openDatabase() {
        engine = Engine.builder(url()).listener(transcript).build();
        Metadata.of(models).createAll(engine);
        System.setOut(transcript.out());
        transcript.clear();
    }

    @AfterEach
    final void closeDatabase() {
        System.setOut(before);
        engine.close();
    }

    /**
     * Where the database is.
     *
     * @return the JDBC URL
     */
    protected final String url() {
        return "jdbc:sqlite:" + folder.resolve("guide.db");
    }

    /**
     * Saves objects, and forgets what was executed.
     *
     * @param objects new objects
     */
    protected final void save(Object... objects) {
        try (Session session = new Session(engine)) {
            session.addAll(objects);
            session.commit();
        }
        forget();
    }

    /** Forgets what was executed and printed so far. */
    protected final void forget() {
        transcript.clear();
    }

    /**
     * What was executed and printed since the last look is what pages show under a name.
     *
     * @param name after the {@code #} in a page's {@code output}
     * @param statements how many statements there were
     */
    protected final void shows(String name, int statements) {
        assertThat(transcript.statements()).as(transcript.text()).isEqualTo(statements);
        Shown.output(name(name), transcript.language(), transcript.text());
        forget();
    }

    /**
     * How many statements were executed since the last look.
     *
     * @param statements how many
     */
    protected final void statements(int statements) {
        assertThat(transcript.statements()).as(transcript.text()).isEqualTo(statements);
        forget();
    }

    /**
     * A mistake fails with the message that pages show under a name.
     *
     * @param name after the {@code #} in a page's {@code output}
     * @param type what is thrown
     * @param mistake what must fail
     * @return the error
     * @param <E> what is thrown
     */
    protected final <E extends RuntimeException> E fails(String name, Class<E> type, ThrowingCallable mistake) {
        E error = catchThrowableOfType(type, mistake);
        assertThat(error).isNotNull();
        Shown.output(name(name), "text", Layout.prose(error.getClass().getSimpleName() + ": " + error.getMessage()));
        forget();
        return error;
    }

    private String name(String name) {
        String folder = getClass().getPackageName().replaceAll(".*\\.", "");
        return folder + "/" + getClass().getSimpleName() + "#" + name;
    }
}
