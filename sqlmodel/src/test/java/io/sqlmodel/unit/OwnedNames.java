package io.sqlmodel.unit;

import io.sqlmodel.NestedTransaction;
import io.sqlmodel.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What random work expects: a plain map from the name of each object to that of its owner, which follows the transaction and
 * the savepoints of a session. Names are never used twice.
 */
final class OwnedNames {
    private static final int DEPTH = 4;

    /** What was when each open savepoint was set, and last what was committed. */
    private final Deque<Map<String, String>> before = new ArrayDeque<>();

    private final Deque<NestedTransaction> savepoints = new ArrayDeque<>();
    private Map<String, String> owners = new TreeMap<>();

    OwnedNames() {
        before.push(Map.of());
    }

    /** By name, the owner's. */
    Map<String, String> owners() {
        return owners;
    }

    /** The names of what an owner has. */
    List<String> of(String owner) {
        return owners.entrySet().stream()
                .filter(entry -> entry.getValue().equals(owner))
                .map(Map.Entry::getKey)
                .toList();
    }

    void openSavepoint(Session session) {
        if (savepoints.size() < DEPTH) {
            savepoints.push(session.beginNested());
            before.push(new TreeMap<>(owners));
        }
    }

    void endSavepoint(boolean commit) {
        if (!savepoints.isEmpty()) {
            Map<String, String> then = before.pop();
            if (commit) {
                savepoints.pop().commit();
            } else {
                savepoints.pop().rollback();
                owners = new TreeMap<>(then);
            }
        }
    }

    void commit(Session session) {
        session.commit();
        restart(owners);
    }

    void rollback(Session session) {
        session.rollback();
        restart(before.getLast());
    }

    private void restart(Map<String, String> from) {
        owners = new TreeMap<>(from);
        savepoints.clear();
        before.clear();
        before.push(new TreeMap<>(from));
    }
}
