package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Objects of one session by identity, in the order in which they were added. Each object remembers its place, so that
 * nothing is hashed and no entry is made: a flush registers and forgets every object that it writes. An object can be in
 * one register at a time.
 */
final class EntityRegister extends AbstractSet<Entity> {
    private static final int SMALLEST = 16;
    private static final @Nullable Entity[] NOTHING = new @Nullable Entity[0];

    /** The objects; null where one was removed. */
    private @Nullable Entity[] order = NOTHING;

    private int end;
    private int size;
    private int changes;

    @Override
    public boolean add(Entity entity) {
        if (contains(entity)) {
            return false;
        }
        if (end == order.length) {
            makeRoom();
        }
        EntityAccess.place(entity, end);
        order[end++] = entity;
        size++;
        changes++;
        return true;
    }

    @Override
    public boolean contains(Object object) {
        return object instanceof Entity entity && contains(entity);
    }

    boolean contains(Entity entity) {
        int place = EntityAccess.place(entity);
        return place < end && order[place] == entity;
    }

    @Override
    public boolean remove(Object object) {
        if (!(object instanceof Entity entity) || !contains(entity)) {
            return false;
        }
        order[EntityAccess.place(entity)] = null;
        changes++;
        if (--size == 0) {
            clear();
        }
        return true;
    }

    /** How often it was changed. */
    int changes() {
        return changes;
    }

    /** Moves the objects together: their places are their positions then. */
    void closeGaps() {
        if (size < end) {
            moveTogether(order);
        }
    }

    @Override
    public void clear() {
        if (end == 0) {
            return;
        }
        changes++;
        Arrays.fill(order, 0, end, null);
        end = 0;
        size = 0;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<Entity> iterator() {
        return new Walk();
    }

    /** Moves the objects together, and makes room if at least half of the places are taken. */
    private void makeRoom() {
        moveTogether(size * 2 >= order.length ? new @Nullable Entity[Math.max(SMALLEST, order.length * 2)] : order);
    }

    private void moveTogether(@Nullable Entity[] target) {
        @Nullable Entity[] old = order;
        order = target;
        changes++;
        int to = 0;
        for (int from = 0; from < end; from++) {
            Entity entity = old[from];
            if (entity != null) {
                EntityAccess.place(entity, to);
                order[to++] = entity;
            }
        }
        Arrays.fill(order, to, order.length, null);
        end = to;
    }

    private final class Walk implements Iterator<Entity> {
        private final int expected = changes;
        private int next = following(0);

        private int following(int from) {
            int position = from;
            while (position < end && order[position] == null) {
                position++;
            }
            return position;
        }

        @Override
        public boolean hasNext() {
            return next < end;
        }

        @Override
        public Entity next() {
            if (expected != changes) {
                throw new ConcurrentModificationException();
            }
            Entity entity = next < end ? order[next] : null;
            if (entity == null) {
                throw new NoSuchElementException();
            }
            next = following(next + 1);
            return entity;
        }
    }
}
