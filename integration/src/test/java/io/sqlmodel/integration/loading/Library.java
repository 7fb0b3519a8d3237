package io.sqlmodel.integration.loading;

import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import java.util.ArrayList;
import java.util.List;

/** An empty library in an SQLite database in memory, and the statements that ran since the last save. */
final class Library implements AutoCloseable {
    private final Engine engine = Engine.create("jdbc:sqlite::memory:");
    private final List<String> statements = new ArrayList<>();

    Library() {
        Metadata.of(Publisher.class, Book.class, Cover.class, Shelf.class, Topic.class, BookTopic.class)
                .createAll(engine);
        engine.addListener(event -> statements.add(event.sql()));
    }

    /** Saves objects in a session of its own. */
    void save(Object... objects) {
        try (Session session = session()) {
            session.addAll(objects);
            session.commit();
        }
        statements.clear();
    }

    Session session() {
        return new Session(engine);
    }

    /** The statements since the last call. */
    List<String> statements() {
        List<String> since = List.copyOf(statements);
        statements.clear();
        return since;
    }

    static Book book(String title) {
        return new Book().title(title).year(2000);
    }

    @Override
    public void close() {
        engine.close();
    }
}
