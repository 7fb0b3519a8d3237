package io.sqlmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.event.StatementEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An SQLite database in memory with the tables of some models, and the statements that were sent to it since. As a field
 * that is a {@code @RegisterExtension} it is closed after the test.
 */
public final class TestEngine implements AutoCloseable, AfterEachCallback {
    private static final Pattern WORDS = Pattern.compile("[\\s(\"]+");

    private final Engine engine;
    private final List<Session> sessions = new ArrayList<>();
    private final List<StatementEvent> events = new ArrayList<>();

    private TestEngine(Engine engine) {
        this.engine = engine;
    }

    public static TestEngine of(Class<?>... models) {
        Engine engine = Engine.create("jdbc:sqlite::memory:");
        Metadata.of(models).createAll(engine);
        TestEngine test = new TestEngine(engine);
        engine.addListener(test.events::add);
        return test;
    }

    public Engine engine() {
        return engine;
    }

    /** A new session, closed with the database. */
    public Session session() {
        return session(builder -> builder);
    }

    /** A new session with options, closed with the database. */
    public Session session(UnaryOperator<Session.Builder> options) {
        Session session = options.apply(Session.builder(engine)).open();
        sessions.add(session);
        return session;
    }

    /** Saves objects in a session of their own, and forgets the statements. */
    public void save(Object... objects) {
        try (Session session = new Session(engine)) {
            session.addAll(objects);
            session.commit();
        }
        sql();
    }

    /** Saves objects in a session, reads them again, and forgets the statements. */
    public void store(Session session, Object... objects) {
        session.addAll(objects);
        session.commit();
        for (Object object : objects) {
            session.refresh(object);
        }
        sql();
    }

    /** Does the same with one object, and gives it. */
    public <T> T stored(Session session, T object) {
        store(session, object);
        return object;
    }

    /** The statements since the last call, a batch counting as one. */
    public List<String> sql() {
        List<String> sql = events.stream().map(StatementEvent::sql).collect(Collectors.toList());
        events.clear();
        return sql;
    }

    /** How many statements were sent since the last call. */
    public int count() {
        return sql().size();
    }

    /** The statements since the last call, each as its verb and table: {@code INSERT hero}. */
    public List<String> steps() {
        return sql().stream().map(TestEngine::step).collect(Collectors.toList());
    }

    /** The statements since the last call that write, each with the number of its rows: {@code INSERT hero x2}. */
    public List<String> writes() {
        List<String> writes = events.stream()
                .filter(event -> !event.sql().startsWith("SELECT"))
                .map(event -> step(event.sql()) + " x" + event.rows())
                .collect(Collectors.toList());
        events.clear();
        return writes;
    }

    private static String step(String sql) {
        String[] words = WORDS.split(sql, -1);
        String verb = words[0];
        for (int i = 1; i < words.length; i++) {
            String before = words[i - 1];
            if (before.equals("INTO") || before.equals("FROM") || before.equals("UPDATE")) {
                return verb + " " + words[i];
            }
        }
        return sql;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    /** Closes its sessions and itself, and fails if another session was left open. */
    @Override
    public void close() {
        sessions.forEach(Session::close);
        int left = engine.connectionsInUse();
        engine.close();
        assertThat(left).as("connections that no session gave back").isZero();
    }
}
