package io.sqlmodel.integration.stateful;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Inspect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.integration.stateful.Thing.State;
import io.sqlmodel.sql.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Compares all that is loaded with the oracle, without loading anything. */
final class MemoryCheck {
    private final World world;

    private MemoryCheck(World world) {
        this.world = world;
    }

    static void check(World world) {
        MemoryCheck check = new MemoryCheck(world);
        for (Thing thing : List.copyOf(world.oracle.things())) {
            Entity entity = world.known(thing);
            if (entity != null) {
                check.state(thing, entity);
                check.columns(thing, entity);
                check.scalars(thing, entity);
                check.views(thing, entity);
            }
        }
    }

    @SuppressWarnings("unchecked")
    static boolean isLoaded(Entity entity, Attribute<?> attribute) {
        return Inspect.isLoaded(entity, (Attribute<Entity>) attribute);
    }

    private void state(Thing thing, Entity entity) {
        EntityState expected = thing.facts.state == State.PENDING ? EntityState.PENDING : EntityState.PERSISTENT;
        assertThat(Inspect.state(entity)).as("state of %s", thing).isEqualTo(expected);
        assertThat(world.session().contains(entity)).as("%s is there", thing).isTrue();
        assertThat(world.session().deleted().contains(entity))
                .as("%s is to be deleted", thing)
                .isEqualTo(thing.facts.state == State.MARKED);
    }

    private void columns(Thing thing, Entity entity) {
        for (Kind.Text text : thing.kind.texts) {
            if (isLoaded(entity, text.attribute())) {
                assertThat(text.get().apply(entity))
                        .as("%s of %s", text.column(), thing)
                        .isEqualTo(thing.facts.texts.get(text.column()));
            }
        }
    }

    private void scalars(Thing thing, Entity entity) {
        for (Tie tie : Schema.TIES) {
            if (tie.child == thing.kind
                    && !tie.isOneSided()
                    && isLoaded(entity, tie.attribute)
                    && !world.unsettledTies.contains(List.of(tie, thing))) {
                Entity parent = tie.get(entity);
                Thing actual = parent == null ? null : thing(parent, tie, thing);
                assertThat(actual).as("%s of %s", tie, thing).isSameAs(thing.facts.parents.get(tie));
            }
        }
    }

    private void views(Thing thing, Entity entity) {
        for (Tie tie : Schema.TIES) {
            if (tie.parent == thing.kind && tie.view != null) {
                view(thing, entity, tie.view, world.oracle.children(tie, thing), any -> true);
            }
        }
        for (Mesh mesh : Schema.MESHES) {
            if (mesh.hasObjects && world.unsettledLinks) {
                continue;
            }
            List<Oracle.Pair> pairs = List.copyOf(world.oracle.pairs(mesh).keySet());
            if (mesh.left == thing.kind) {
                view(
                        thing,
                        entity,
                        mesh.ofLeft,
                        pairs.stream()
                                .filter(pair -> pair.left() == thing)
                                .map(Oracle.Pair::right)
                                .toList(),
                        Thing::isLive);
            }
            if (mesh.right == thing.kind) {
                view(
                        thing,
                        entity,
                        mesh.ofRight,
                        pairs.stream()
                                .filter(pair -> pair.right() == thing)
                                .map(Oracle.Pair::left)
                                .toList(),
                        Thing::isLive);
            }
        }
    }

    /** Links to what is to be deleted may go with the deletion or with the flush. */
    private void view(Thing owner, Entity entity, View view, List<Thing> expected, Predicate<Thing> counts) {
        if (!isLoaded(entity, view.attribute)) {
            return;
        }
        List<Thing> actual = new ArrayList<>();
        for (Entity member : view.read(entity)) {
            Thing thing = thing(member, view, owner);
            if (thing != null && counts.test(thing)) {
                actual.add(thing);
            }
        }
        assertThat(actual)
                .as("%s of %s", view, owner)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().filter(counts).toList());
    }

    /** What an object is; null if it is deleted, since a deletion does not edit other objects (case F20). */
    private Thing thing(Entity entity, Object attribute, Thing owner) {
        Thing thing = world.thing(entity);
        assertThat(thing != null || world.wasKnown(entity))
                .as("%s of %s shows an object of the session: %s", attribute, owner, entity)
                .isTrue();
        return thing;
    }
}
