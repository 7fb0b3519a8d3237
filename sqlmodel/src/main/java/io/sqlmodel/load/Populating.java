package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityOwner;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.row.EntityRegistry;
import io.sqlmodel.row.Peers;
import io.sqlmodel.unit.UnitOfWork;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a session as a query with {@code populateExisting()} meets them: each forgets all that it has, unflushed
 * changes included, before it is read for the first time (case E30). For one query.
 */
final class Populating implements EntityRegistry {
    private final UnitOfWork unit;
    private final Set<Entity> done = Collections.newSetFromMap(new IdentityHashMap<>());

    Populating(UnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public EntityOwner owner() {
        return unit.objects().owner();
    }

    @Override
    public boolean populates() {
        return true;
    }

    @Override
    public Members of(EntityMapping<?> mapping) {
        return new Resetting(unit.objects().of(mapping));
    }

    private final class Resetting implements Members {
        private final Members members;

        Resetting(Members members) {
            this.members = members;
        }

        @Override
        public @Nullable Entity find(long key) {
            return reset(members.find(key));
        }

        @Override
        public @Nullable Entity find(Object key) {
            return reset(members.find(key));
        }

        @Override
        public @Nullable Entity known(Object key) {
            Entity entity = members.find(key);
            return entity != null && done.contains(entity) ? entity : null;
        }

        private @Nullable Entity reset(@Nullable Entity entity) {
            if (entity != null && EntityAccess.state(entity) == EntityState.PERSISTENT && done.add(entity)) {
                unit.reset(entity);
            }
            return entity;
        }

        @Override
        public void put(long key, Entity entity, Peers peers) {
            done.add(entity);
            members.put(key, entity, peers);
        }

        @Override
        public void put(Object key, Entity entity, Peers peers) {
            done.add(entity);
            members.put(key, entity, peers);
        }
    }
}
