package io.sqlmodel.row;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.sql.LoaderPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one class that came from one result. A lazy load serves them all (DESIGN 4.2), and what the query said
 * about loading stays with them (case E28).
 *
 * <p>Each object refers to its peers, and the identity map refers to them weakly: clean objects are released together
 * with the result they came from (our form of case H21). Not thread-safe, like the session it belongs to.
 */
public final class Peers {
    private static final int USUAL = 8;
    private static final @Nullable Entity[] NONE = new @Nullable Entity[0];

    private final LoaderPlan plan;
    private final PeersReference reference = new PeersReference(this);

    /** The first member: many groups have no other. */
    private @Nullable Entity first;

    /** Those behind it. */
    private @Nullable Entity[] others;

    private int size;

    /**
     * An empty group.
     *
     * @param plan what the query said about loading from this class on
     */
    public Peers(LoaderPlan plan) {
        this(plan, USUAL);
    }

    /**
     * An empty group with room for so many.
     *
     * @param plan what the query said about loading from this class on
     * @param expected how many objects come, at least 1; more may
     */
    public Peers(LoaderPlan plan, int expected) {
        this.plan = plan;
        this.others = expected == 1 ? NONE : new @Nullable Entity[expected - 1];
    }

    /**
     * Adds an object, which must not be in the group.
     *
     * @param entity the object
     * @return its index in the group, which never changes
     */
    public int add(Entity entity) {
        if (size == 0) {
            first = entity;
        } else {
            if (size > others.length) {
                others = Arrays.copyOf(others, Growth.after(size));
            }
            others[size - 1] = entity;
        }
        return size++;
    }

    /**
     * The member at an index.
     *
     * @param index the index, from 0
     * @return the object, or null if it was taken out
     */
    public @Nullable Entity get(int index) {
        return index == 0 ? first : others[index - 1];
    }

    /**
     * Takes a member out: it left the session.
     *
     * @param index its index
     */
    public void remove(int index) {
        if (index == 0) {
            first = null;
        } else {
            others[index - 1] = null;
        }
    }

    /**
     * The number of indexes in use.
     *
     * @return the number, members that were taken out included
     */
    public int size() {
        return size;
    }

    /**
     * The objects that are still in the group.
     *
     * @return a copy, in the order they were added
     */
    public List<Entity> members() {
        List<Entity> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Entity member = get(i);
            if (member != null) {
                all.add(member);
            }
        }
        return all;
    }

    /**
     * The one weak reference to this group.
     *
     * @return the same reference each time
     */
    public PeersReference reference() {
        return reference;
    }

    /**
     * What the query said about loading from this class on.
     *
     * @return the plan
     */
    public LoaderPlan plan() {
        return plan;
    }
}
