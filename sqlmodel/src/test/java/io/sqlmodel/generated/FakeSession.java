package io.sqlmodel.generated;

import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A session without a database: it holds objects by key, serves rows from a map, and writes down what it is asked. */
final class FakeSession implements EntityOwner {
    /** What happened, for example {@code load Team.heroes} or {@code attached Team.heroes}. */
    final List<String> log = new ArrayList<>();

    private final Map<Object, Entity> objects = new HashMap<>();
    private final Map<String, List<Entity>> rows = new HashMap<>();
    private boolean refusing;

    /** A persistent object with its columns loaded and its relationships not. */
    <E extends Entity> E persistent(E entity) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        EntityAccess.loaded(entity, (1L << mapping.columnCount()) - 1);
        EntityAccess.own(entity, this, EntityState.PERSISTENT);
        objects.put(List.of(mapping.type(), Objects.requireNonNull(EntityAccess.key(entity))), entity);
        return entity;
    }

    /** A persistent hero of a team, or of none. */
    Hero hero(long id, @Nullable Long teamId) {
        return persistent(new Hero().id(id).name("hero " + id).teamId(teamId));
    }

    /** A persistent team whose heroes, in the database, are these. */
    Team team(long id, Hero... heroes) {
        Team team = persistent(new Team().id(id).name("team " + id));
        stored(team, "heroes", heroes);
        return team;
    }

    /** What a load of a relationship finds. */
    void stored(Entity entity, String relationship, Entity... related) {
        rows.put(place(entity, attribute(entity, relationship)), Arrays.asList(related));
    }

    /** A new object, added and not flushed. */
    <E extends Entity> E pending(E entity) {
        EntityAccess.own(entity, this, EntityState.PENDING);
        return entity;
    }

    /** As a flush does it when it has written all there is. */
    void flushed(Entity... entities) {
        for (Entity entity : entities) {
            EntityAccess.own(entity, this, EntityState.PERSISTENT);
        }
        for (Entity entity : entities) {
            EntityAccess.clearChanges(entity);
        }
    }

    void close(Entity... entities) {
        for (Entity entity : entities) {
            EntityAccess.own(entity, null, EntityState.DETACHED);
        }
    }

    void refuseEdits() {
        refusing = true;
    }

    /** What happened since the last call. */
    List<String> events() {
        List<String> events = List.copyOf(log);
        log.clear();
        return events;
    }

    static int attribute(Entity entity, String name) {
        EntityMapping<?> mapping = entity.mapping();
        for (int i = 0; i < mapping.def().attributeCount(); i++) {
            if (mapping.def().attributeName(i).equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name);
    }

    static void expire(Entity entity) {
        EntityAccess.expire(entity, -1L);
    }

    private static String place(Entity entity, int attribute) {
        return EntityAccess.describe(entity) + "." + entity.mapping().def().attributeName(attribute);
    }

    private static String name(Entity entity, int attribute) {
        return entity.mapping() + "." + entity.mapping().def().attributeName(attribute);
    }

    @Override
    public void guard() {
        if (refusing) {
            throw new IllegalStateException("refused");
        }
    }

    @Override
    public void load(Entity entity, int attribute) {
        log.add("load " + name(entity, attribute));
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        if (attribute < mapping.columnCount()) {
            EntityAccess.loaded(entity, EntityAccess.loaded(entity) | (1L << mapping.columnCount()) - 1);
            return;
        }
        Relation relation = mapping.relation(attribute);
        List<Entity> related = rows.getOrDefault(place(entity, attribute), List.of());
        if (!relation.def().scalar()) {
            EntityAccess.fillCollection(entity, relation, related.toArray(Entity[]::new));
        } else if (relation.def().direction() == Direction.MANY_TO_ONE) {
            Object key = mapping.get(entity, relation.local()[0]);
            EntityAccess.putLoaded(entity, attribute, key == null ? null : find(relation, key));
        } else {
            EntityAccess.putLoaded(entity, attribute, related.isEmpty() ? null : related.get(0));
        }
    }

    @Override
    public @Nullable Object known(Entity entity, Relation relation) {
        Object key = EntityAccess.mapping(entity).get(entity, relation.local()[0]);
        if (Tracking.isDirty(entity, relation.local()[0]) && entity.state == EntityState.PERSISTENT) {
            key = EntityAccess.committed(entity, relation.local()[0]);
        }
        Entity known = key == null ? null : find(relation, key);
        return key != null && known == null ? Changes.UNKNOWN : known;
    }

    private @Nullable Entity find(Relation relation, Object key) {
        return objects.get(List.of(relation.target().type(), key));
    }

    @Override
    public void reread(Entity entity, Relation relation) {}

    @Override
    public void changed(Entity entity) {
        log.add("changed " + EntityAccess.describe(entity));
    }

    @Override
    public void attached(Entity entity, Relation relation, Entity related) {
        log.add("attached " + relation + " " + EntityAccess.describe(related));
    }

    @Override
    public void removed(Entity entity, Relation relation, Entity related) {
        log.add("removed " + relation + " " + EntityAccess.describe(related));
    }

    @Override
    public void linked(Entity link) {
        log.add("linked " + EntityAccess.describe(link));
        pending(link);
    }

    @Override
    public void unlinked(Entity link) {
        log.add("unlinked " + EntityAccess.describe(link));
        EntityAccess.own(link, null, EntityState.TRANSIENT);
    }

    @Override
    public void shown(Entity entity, Relation view) {
        log.add("shown " + view);
    }

    @Override
    public boolean deletes(Entity entity) {
        return false;
    }
}
