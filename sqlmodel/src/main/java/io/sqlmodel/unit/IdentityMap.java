package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityOwner;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.row.EntityRegistry;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One object for each class and primary key in a session (case H21). It refers weakly to the groups of
 * {@link io.sqlmodel.row.Peers}: an object stays as long as one of its group is held by someone. Not thread-safe.
 */
public final class IdentityMap implements EntityRegistry {
    /** So few that looking at each costs nothing. */
    private static final int FEW = 8;

    private final EntityOwner owner;

    /** The tables are a chain, those of the classes met last first: most sessions meet few. */
    private @Nullable MemberTable first;

    private int count;

    /** The tables by class, once there are many. */
    private @Nullable Map<EntityMapping<?>, MemberTable> many;

    /** The one that was asked for last. */
    private @Nullable MemberTable last;

    IdentityMap(EntityOwner owner) {
        this.owner = owner;
    }

    @Override
    public EntityOwner owner() {
        return owner;
    }

    @Override
    public Members of(EntityMapping<?> mapping) {
        return table(mapping);
    }

    /**
     * Visits each object of a class that is still held by someone, in no particular order.
     *
     * @param mapping the class's mapping
     * @param visitor the visitor, which must not add or remove objects
     */
    public void forEach(EntityMapping<?> mapping, Consumer<? super Entity> visitor) {
        MemberTable table = known(mapping);
        if (table != null) {
            table.forEach(visitor);
        }
    }

    /**
     * The classes that the session has or had objects of.
     *
     * @return the classes that are known now
     */
    Set<EntityMapping<?>> classes() {
        Set<EntityMapping<?>> classes = new LinkedHashSet<>();
        for (MemberTable table = first; table != null; table = table.next) {
            classes.add(table.mapping);
        }
        return classes;
    }

    /**
     * Whether anybody has ever asked for an object of a class.
     *
     * @param mapping the class's mapping
     * @return false if the session can have none
     */
    boolean knows(EntityMapping<?> mapping) {
        return known(mapping) != null;
    }

    /**
     * Whether an object of a class is held by someone.
     *
     * @param mapping the class's mapping
     * @return false if there is none
     */
    boolean hasAny(EntityMapping<?> mapping) {
        boolean[] any = new boolean[1];
        forEach(mapping, entity -> any[0] = true);
        return any[0];
    }

    /**
     * Takes an object out.
     *
     * @param entity the object
     * @param key the key it is known by
     */
    void remove(Entity entity, Object key) {
        table(EntityAccess.mapping(entity)).remove(key, entity);
    }

    /**
     * Visits each object that is still held by someone, class by class.
     *
     * @param visitor the visitor, which must not add or remove objects
     */
    void forEach(Consumer<? super Entity> visitor) {
        for (MemberTable table = first; table != null; table = table.next) {
            table.forEach(visitor);
        }
    }

    /** To be called before keys change in memory without a word to this map. */
    void fixKeys() {
        for (MemberTable table = first; table != null; table = table.next) {
            table.fileAll();
        }
    }

    /** Forgets all objects. */
    void clear() {
        for (MemberTable table = first; table != null; table = table.next) {
            table.clear();
        }
    }

    /** Mostly the same table is asked for many times. */
    private MemberTable table(EntityMapping<?> mapping) {
        MemberTable table = last;
        if (table == null || table.mapping != mapping) {
            table = known(mapping);
            if (table == null) {
                table = newTable(mapping);
                add(table);
            }
            last = table;
        }
        return table;
    }

    private @Nullable MemberTable known(EntityMapping<?> mapping) {
        if (many != null) {
            return many.get(mapping);
        }
        MemberTable table = first;
        while (table != null && table.mapping != mapping) {
            table = table.next;
        }
        return table;
    }

    private void add(MemberTable table) {
        table.next = first;
        first = table;
        count++;
        if (many != null) {
            many.put(table.mapping, table);
        } else if (count > FEW) {
            many = new HashMap<>();
            for (MemberTable each = first; each != null; each = each.next) {
                many.put(each.mapping, each);
            }
        }
    }

    private static MemberTable newTable(EntityMapping<?> mapping) {
        List<ColumnDef> key = mapping.keyColumns();
        if (key.size() == 1) {
            Class<?> type = key.get(0).type().javaType();
            if (type == Long.class || type == Integer.class) {
                return new LongTable(mapping);
            }
        }
        return new ObjectTable(mapping);
    }
}
