package io.sqlmodel.generated;

import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The {@code Map} of a relationship, by an attribute of its members: every edit keeps the other side in step, and the
 * entries keep the order of the members. The key is read from the member; putting a member under another key is refused,
 * and putting one under a key that is taken replaces the member that has it. As with any map, a key that changes while
 * its member is in the map is not noticed before the members change or are loaded anew.
 */
final class RelatedMap extends AbstractMap<@Nullable Object, @Nullable Entity> implements RelatedView {
    private static final Logger LOG = LoggerFactory.getLogger(RelatedCollection.class);

    private final RelatedList members;
    private final int keyAttribute;
    private final Map<@Nullable Object, @Nullable Entity> byKey = new LinkedHashMap<>();

    /** Whether it was said that members are hidden behind others. */
    private boolean warned;

    /** The state of the members that {@link #byKey} shows. */
    private int shown = -1;

    RelatedMap(RelatedList members) {
        this.members = members;
        this.keyAttribute = members.relation().mapKey();
    }

    @Override
    public RelatedCollection behind() {
        return members;
    }

    private Map<@Nullable Object, @Nullable Entity> index() {
        members.ensureReadable();
        if (shown != members.modifications()) {
            byKey.clear();
            for (int i = 0; i < members.count(); i++) {
                Entity member = members.item(i);
                byKey.put(key(member), member);
            }
            shown = members.modifications();
            warnOfHidden();
        }
        return byKey;
    }

    /** As in SQLAlchemy the last of several members with one key is shown; the others keep their foreign keys. */
    private void warnOfHidden() {
        if (byKey.size() < members.count() && !warned) {
            warned = true;
            Relation relation = members.relation();
            LOG.warn(
                    "{} of {} has several members with one {}: the map shows the last of them. Make {} unique for each"
                            + " {}, or the relationship a List.",
                    relation,
                    Describe.withKey(members.owner()),
                    relation.def().mapKey(),
                    relation.def().mapKey(),
                    relation.source());
        }
    }

    private @Nullable Object key(@Nullable Entity member) {
        if (member == null) {
            return null;
        }
        if (member.unloaded(keyAttribute)) {
            member.load(keyAttribute);
        }
        return EntityAccess.mapping(member).get(member, keyAttribute);
    }

    @Override
    public int size() {
        return index().size();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return index().containsKey(key);
    }

    @Override
    public boolean containsValue(@Nullable Object member) {
        return members.contains(member);
    }

    @Override
    public @Nullable Entity get(@Nullable Object key) {
        return index().get(key);
    }

    @Override
    public @Nullable Entity put(@Nullable Object key, @Nullable Entity member) {
        checkKey(key, member);
        if (members.isUnread()) {
            members.add(member);
            return null;
        }
        Map<@Nullable Object, @Nullable Entity> index = index();
        Entity old = index.get(key);
        if (old == null) {
            members.add(member);
        } else {
            CollectionEdits.set(members, members.find(old), member);
        }
        index.put(key, member);
        shown = members.modifications();
        return old;
    }

    /** Refuses a member that has another key than the one it is put under. */
    void checkKey(@Nullable Object key, @Nullable Entity member) {
        Objects.requireNonNull(key, "a map has no null keys");
        Objects.requireNonNull(member, "a map has no null members");
        Relation relation = members.relation();
        Members.check(members.owner(), relation, member);
        if (!Objects.equals(key, key(member))) {
            throw new InvalidStateException(
                    SessionMessage.WRONG_MAP_KEY,
                    relation,
                    relation.target(),
                    relation.def().mapKey());
        }
    }

    @Override
    public @Nullable Entity remove(@Nullable Object key) {
        Entity old = index().remove(key);
        if (old != null) {
            members.remove(old);
            shown = members.modifications();
        }
        return old;
    }

    @Override
    public void clear() {
        members.clear();
    }

    @Override
    public Set<Entry<@Nullable Object, @Nullable Entity>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Entry<@Nullable Object, @Nullable Entity>> {
        @Override
        public int size() {
            return RelatedMap.this.size();
        }

        @Override
        public void clear() {
            RelatedMap.this.clear();
        }

        @Override
        public Iterator<Entry<@Nullable Object, @Nullable Entity>> iterator() {
            return new EntryIterator(index().entrySet().iterator());
        }
    }

    /** Goes through the members by the index, and removes from both. */
    private final class EntryIterator implements Iterator<Entry<@Nullable Object, @Nullable Entity>> {
        private final Iterator<Entry<@Nullable Object, @Nullable Entity>> entries;
        private @Nullable Entry<@Nullable Object, @Nullable Entity> last;

        EntryIterator(Iterator<Entry<@Nullable Object, @Nullable Entity>> entries) {
            this.entries = entries;
        }

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public Entry<@Nullable Object, @Nullable Entity> next() {
            CollectionEdits.checkUnchanged(members, shown);
            Entry<@Nullable Object, @Nullable Entity> next = entries.next();
            last = next;
            return new MemberEntry(next.getKey(), next.getValue());
        }

        @Override
        public void remove() {
            Entry<@Nullable Object, @Nullable Entity> removed = last;
            if (removed == null) {
                throw new IllegalStateException();
            }
            CollectionEdits.checkUnchanged(members, shown);
            Entity member = removed.getValue();
            entries.remove();
            last = null;
            members.remove(member);
            shown = members.modifications();
        }
    }

    /** An entry that writes through; a value has to have the entry's key. */
    private final class MemberEntry extends SimpleEntry<@Nullable Object, @Nullable Entity> {
        private static final long serialVersionUID = 1L;

        MemberEntry(@Nullable Object key, @Nullable Entity member) {
            super(key, member);
        }

        @Override
        public @Nullable Entity setValue(@Nullable Entity member) {
            put(getKey(), member);
            return super.setValue(member);
        }
    }
}
