package io.sqlmodel.unit;

import io.sqlmodel.engine.Cursor;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The results of a session that have not been read to their end. One that nobody refers to any more is closed. */
final class OpenResults {
    /** Made for the first one: most results are read at once. */
    private List<Entry> entries = List.of();

    private record Entry(WeakReference<OpenResult> result, Cursor cursor) {}

    void add(OpenResult result, Cursor cursor) {
        if (entries.isEmpty()) {
            entries = new ArrayList<>();
        }
        entries.add(new Entry(new WeakReference<>(result), cursor));
    }

    /** The session is about to write. */
    void settle() {
        if (!entries.isEmpty()) {
            forEach(OpenResult::settle);
        }
    }

    /** The transaction is about to end. */
    void end() {
        if (!entries.isEmpty()) {
            forEach(OpenResult::settle);
            forEach(OpenResult::end);
            entries.clear();
        }
    }

    private void forEach(Consumer<OpenResult> action) {
        for (Entry entry : List.copyOf(entries)) {
            OpenResult result = entry.result.get();
            if (result == null) {
                entry.cursor.close();
            } else if (entry.cursor.isOpen()) {
                action.accept(result);
            }
        }
        entries.removeIf(entry -> !entry.cursor.isOpen());
    }
}
