package io.sqlmodel.row;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The one weak reference to a group of {@link Peers}. It has room for what the identity map knows of the group, which would
 * be an object more for each result otherwise; nobody else touches that.
 */
public final class PeersReference extends WeakReference<Peers> {
    /** The group that the identity map met before, in a chain of those with members that have no entry; null for none. */
    public @Nullable PeersReference next;

    /** The index from which on members have no entry. */
    public int from;

    /** The index from which on a member is searched that leaves. */
    public int leaving;

    PeersReference(Peers peers) {
        super(peers);
    }
}
