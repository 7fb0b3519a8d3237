package io.sqlmodel;

import io.sqlmodel.event.StatementEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An SQLite database in memory with the tables of some models, and the statements that were sent to it since. */
public final class TestEngine implements AutoCloseable {
    private static final Pattern WORDS = Pattern.compile("[\\s(\"]+");

    private final Engine engine;
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

    public Session session() {
        return new Session(engine);
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
    public void close() {
        engine.close();
    }
}
