package io.sqlmodel.integration.stateful;

import io.sqlmodel.integration.stateful.Thing.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the session and the database should hold. It keeps one fact once: who is whose parent, and which pairs are linked;
 * what a collection shows follows from that.
 */
public final class Oracle {
    /** A link of a {@link Mesh}. */
    public record Pair(Thing left, Thing right) {}

    private record Snapshot(Map<Thing, Thing.Facts> things, Map<Mesh, Map<Pair, String>> pairs) {}

    private final List<Thing> things = new ArrayList<>();
    private final Map<Mesh, Map<Pair, String>> pairs = new HashMap<>();
    private final Deque<Snapshot> snapshots = new ArrayDeque<>();

    /** The texts of links that were taken out since the last flush: a link that is put back is the one it was. */
    private final Map<Mesh, Map<Pair, String>> taken = new HashMap<>();

    /** The links that have rows. */
    private final Map<Mesh, Set<Pair>> saved = new HashMap<>();

    private int made;

    Oracle() {
        Schema.MESHES.forEach(mesh -> pairs.put(mesh, new LinkedHashMap<>()));
        savedLinks();
        snapshots.push(snapshot());
    }

    // Questions.

    /** All that are not gone, in the order in which they were made. */
    public List<Thing> things() {
        return things;
    }

    /** Those that can be worked with. */
    public List<Thing> live(Kind kind) {
        return things.stream()
                .filter(thing -> thing.kind == kind && thing.isLive())
                .toList();
    }

    /** Those of all classes that can be worked with. */
    public List<Thing> live() {
        return things.stream().filter(Thing::isLive).toList();
    }

    /** The relationships that have a parent to work with, and a child. */
    public List<Tie> ties() {
        return Schema.TIES.stream()
                .filter(tie -> !live(tie.parent).isEmpty() && !live(tie.child).isEmpty())
                .toList();
    }

    /** The many-to-many relationships that have objects to work with on both ends. */
    public List<Mesh> meshes() {
        return Schema.MESHES.stream()
                .filter(mesh -> !live(mesh.left).isEmpty() && !live(mesh.right).isEmpty())
                .toList();
    }

    /** The children of a parent, those included that the next flush deletes. */
    public List<Thing> children(Tie tie, Thing parent) {
        return things.stream()
                .filter(thing -> thing.isThere() && thing.facts.parents.get(tie) == parent)
                .toList();
    }

    /** The links of a relationship, with the text of each. */
    public Map<Pair, String> pairs(Mesh mesh) {
        return pairs.get(mesh);
    }

    /** How many savepoints are open. */
    public int depth() {
        return snapshots.size() - 1;
    }

    // Edits.

    /** A new object, in the session. */
    public Thing make(Kind kind) {
        made++;
        Thing thing = new Thing(kind, kind.table + made);
        kind.texts.forEach(text -> thing.facts.texts.put(text.column(), text.column() + made));
        things.add(thing);
        return thing;
    }

    /** Links two objects; what was taken out before comes back as it was. */
    public void link(Mesh mesh, Pair pair) {
        String text = taken.get(mesh).remove(pair);
        pairs(mesh).putIfAbsent(pair, text == null ? "beginner" : text);
    }

    /** Takes a link out; the one that has a row is remembered before others. */
    public void unlink(Mesh mesh, Pair pair) {
        String text = pairs(mesh).remove(pair);
        if (saved.get(mesh).contains(pair)) {
            taken.get(mesh).putIfAbsent(pair, text);
        } else {
            taken.get(mesh).put(pair, text);
        }
    }

    private void savedLinks() {
        for (Mesh mesh : Schema.MESHES) {
            taken.put(mesh, new HashMap<>());
            saved.put(mesh, Set.copyOf(pairs(mesh).keySet()));
        }
    }

    /** A text that no object has. */
    public String newText() {
        made++;
        return "text" + made;
    }

    /** Gives a child another parent, or none. */
    public void assign(Tie tie, Thing child, @Nullable Thing parent) {
        Thing old = child.facts.parents.get(tie);
        if (old == parent) {
            return;
        }
        if (parent == null) {
            lose(tie, child);
            return;
        }
        if (tie.isOneToOne()) {
            children(tie, parent).forEach(other -> lose(tie, other));
        }
        child.facts.parents.put(tie, parent);
        child.facts.cameBack |= child.facts.isSaved(tie);
    }

    private void lose(Tie tie, Thing child) {
        child.facts.parents.remove(tie);
        child.facts.cameBack |= child.facts.isSaved(tie);
        if (tie.fate.isOwned() && child.facts.state == State.PENDING) {
            remove(child); // never inserted (case F09)
        }
    }

    /** Marks an object for deletion, and all that it owns unless that is left to the database. */
    public void delete(Thing thing, Predicate<Tie> leftToDatabase) {
        if (thing.facts.state == State.PENDING) {
            remove(thing);
        } else if (thing.facts.state == State.PERSISTENT) {
            thing.facts.state = State.MARKED;
            for (Tie tie : Schema.TIES) {
                if (tie.parent == thing.kind && tie.fate.isOwned() && !leftToDatabase.test(tie)) {
                    children(tie, thing).forEach(child -> delete(child, leftToDatabase));
                }
            }
        }
    }

    /** An unflushed change of a text is lost. */
    public String forgetText(Thing thing, String column) {
        String saved = thing.facts.savedTexts.get(column);
        thing.facts.texts.put(column, saved);
        return saved;
    }

    /** Unflushed changes of an object are lost. */
    public void forget(Thing thing) {
        thing.facts.forget();
    }

    /** All changes are written. */
    public void flush() {
        for (Thing thing : List.copyOf(things)) {
            if (thing.facts.state == State.MARKED || thing.facts.isOrphan()) {
                remove(thing);
            }
        }
        for (Thing thing : things) {
            Thing.Facts facts = thing.facts;
            if (facts.state == State.PERSISTENT && facts.isChanged()) {
                facts.version++;
                facts.cameBack = false;
            }
            facts.state = State.PERSISTENT;
            facts.saved();
        }
        savedLinks();
    }

    /** A row that nothing refers to is gone, and so is its object. */
    public void vanish(Thing thing) {
        remove(thing);
    }

    private void remove(Thing thing) {
        if (!thing.isThere()) {
            return;
        }
        thing.facts.state = State.GONE;
        things.remove(thing);
        for (Tie tie : Schema.TIES) {
            for (Thing child : children(tie, thing)) {
                if (tie.fate.isOwned()) {
                    remove(child);
                } else {
                    child.facts.parents.remove(tie);
                }
            }
        }
        pairs.values().forEach(links -> links.keySet().removeIf(pair -> pair.left() == thing || pair.right() == thing));
    }

    // Transactions. All of them begin with a flush.

    /** A savepoint. */
    public void savepoint() {
        snapshots.push(snapshot());
    }

    /** The innermost savepoint is released. */
    public void release() {
        snapshots.pop();
    }

    /** All is as it was at the innermost savepoint, which is gone. */
    public void rollbackToSavepoint() {
        restore(snapshots.pop());
    }

    /** The transaction is committed. */
    public void commit() {
        snapshots.clear();
        snapshots.push(snapshot());
    }

    /** All is as it was after the last commit. */
    public void rollback() {
        restore(snapshots.getLast());
        commit();
    }

    private Snapshot snapshot() {
        Map<Thing, Thing.Facts> facts = new LinkedHashMap<>();
        things.forEach(thing -> facts.put(thing, thing.facts.copy()));
        Map<Mesh, Map<Pair, String>> links = new HashMap<>();
        pairs.forEach((mesh, some) -> links.put(mesh, new LinkedHashMap<>(some)));
        return new Snapshot(facts, links);
    }

    private void restore(Snapshot snapshot) {
        things.forEach(thing -> thing.facts.state = State.GONE);
        things.clear();
        snapshot.things.forEach((thing, facts) -> {
            thing.facts = facts.copy();
            things.add(thing);
        });
        snapshot.pairs.forEach((mesh, links) -> pairs.put(mesh, new LinkedHashMap<>(links)));
        savedLinks();
    }
}
