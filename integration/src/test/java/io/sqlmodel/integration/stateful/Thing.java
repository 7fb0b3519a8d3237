package io.sqlmodel.integration.stateful;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object and its row, as they should be. */
public final class Thing {
    public final Kind kind;
    public final String label;

    /** Its key, once it has a row. */
    public @Nullable List<Object> key;

    /** What a rollback brings back. */
    public Facts facts = new Facts();

    /** Where an object is on its way. */
    public enum State {
        PENDING,
        PERSISTENT,
        MARKED,
        GONE
    }

    /** What is known of an object at some time. */
    public static final class Facts {
        public State state = State.PENDING;
        public int version = 1;
        public final Map<String, String> texts = new HashMap<>();
        public final Map<Tie, Thing> parents = new HashMap<>();

        /** Whether it lost a parent and got it back since the last flush, which may take that for a change. */
        boolean cameBack;

        Map<String, String> savedTexts = Map.of();
        private Map<Tie, Thing> savedParents = Map.of();

        Facts copy() {
            Facts copy = new Facts();
            copy.state = state;
            copy.version = version;
            copy.texts.putAll(texts);
            copy.parents.putAll(parents);
            copy.cameBack = cameBack;
            copy.savedTexts = savedTexts;
            copy.savedParents = savedParents;
            return copy;
        }

        boolean isChanged() {
            return !texts.equals(savedTexts) || !parents.equals(savedParents);
        }

        /** Whether a parent is the one that the row has. */
        boolean isSaved(Tie tie) {
            return parents.get(tie) == savedParents.get(tie);
        }

        /** Whether it has lost an owner that it had in the database. */
        boolean isOrphan() {
            return savedParents.keySet().stream().anyMatch(tie -> tie.fate.isOwned() && !parents.containsKey(tie));
        }

        void forget() {
            texts.putAll(savedTexts);
            parents.clear();
            savedParents.forEach((tie, parent) -> {
                if (parent.isThere()) {
                    parents.put(tie, parent);
                }
            });
        }

        void saved() {
            savedTexts = Map.copyOf(texts);
            savedParents = Map.copyOf(parents);
        }
    }

    Thing(Kind kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    /** Whether it can be worked with: in the session, and not to be deleted. */
    public boolean isLive() {
        return facts.state == State.PENDING || facts.state == State.PERSISTENT;
    }

    /** Whether it has a row, or had one before the flush that is to come. */
    public boolean isThere() {
        return facts.state != State.GONE;
    }

    @Override
    public String toString() {
        return label;
    }
}
