package io.sqlmodel.benchmarks.run;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.sqlmodel.benchmarks.work.Db;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;

/** Results in a file, from which the page can be written again without measuring. */
final class Store {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final Map<Db, Results> results;

    /** The project's. */
    static Store open() {
        return new Store(Page.FOLDER.resolve("benchmarks.json"));
    }

    /** Reads what is there. */
    Store(Path file) {
        this.file = file;
        try {
            results = Files.exists(file)
                    ? JSON.readValue(file.toFile(), new TypeReference<EnumMap<Db, Results>>() {})
                    : new EnumMap<>(Db.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<Db, Results> results() {
        return results;
    }

    /** Results of a part may only stand beside older ones if nothing that matters has changed. */
    void requireSameEnvironment(Db db) {
        Results older = results.get(db);
        if (older != null && !older.environment().equals(Environment.here())) {
            throw new IllegalStateException("What is stored of " + db.title() + " was measured elsewhere: "
                    + older.environment() + ", not " + Environment.here() + ". Measure all of it.");
        }
    }

    /** Adds results to those of the same database and environment, or puts them in place of others. */
    void add(Db db, Results newer) {
        Results older = results.get(db);
        boolean same = older != null && older.environment().equals(newer.environment());
        results.put(db, same ? older.with(newer) : newer);
    }

    void save() {
        try {
            JSON.writeValue(file.toFile(), results);
            Files.writeString(file, System.lineSeparator(), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
