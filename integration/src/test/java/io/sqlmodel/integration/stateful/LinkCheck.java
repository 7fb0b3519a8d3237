package io.sqlmodel.integration.stateful;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Inspect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.integration.stateful.model.Craft;
import io.sqlmodel.integration.stateful.model.CraftLink;
import io.sqlmodel.integration.stateful.model.Knight;
import io.sqlmodel.sql.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares the loaded lists of link objects with the pairs of the oracle. */
final class LinkCheck {
    private final World world;

    private LinkCheck(World world) {
        this.world = world;
    }

    static void check(World world) {
        LinkCheck check = new LinkCheck(world);
        for (Thing thing : world.oracle.things()) {
            Entity entity = world.known(thing);
            if (entity instanceof Knight knight && Inspect.isLoaded(knight, Knight.craftLinks)) {
                check.links(thing, knight.craftLinks(), Oracle.Pair::left, Oracle.Pair::right, true);
            } else if (entity instanceof Craft craft && Inspect.isLoaded(craft, Craft.knightLinks)) {
                check.links(thing, craft.knightLinks(), Oracle.Pair::right, Oracle.Pair::left, false);
            }
        }
    }

    private void links(
            Thing owner,
            List<CraftLink> links,
            Function<Oracle.Pair, Thing> near,
            Function<Oracle.Pair, Thing> far,
            boolean toCraft) {
        List<String> actual = new ArrayList<>();
        for (CraftLink link : links) {
            if (isLive(link)) {
                Thing other = toCraft
                        ? end(link, CraftLink.craft, link::craft, CraftLink.craftId, link::craftId, Schema.CRAFT)
                        : end(link, CraftLink.knight, link::knight, CraftLink.knightId, link::knightId, Schema.KNIGHT);
                if (other == null) {
                    return; // expired
                }
                if (!owner.isLive() || !other.isLive()) {
                    continue;
                }
                actual.add(other + (Inspect.isLoaded(link, CraftLink.name) ? " " + link.name() : ""));
            }
        }
        List<String> expected = new ArrayList<>();
        world.oracle.pairs(Schema.CRAFTS).forEach((pair, name) -> {
            if (near.apply(pair) == owner && owner.isLive() && far.apply(pair).isLive()) {
                String other = far.apply(pair).toString();
                expected.add(actual.contains(other) ? other : other + " " + name);
            }
        });
        assertThat(actual).as("link objects of %s", owner).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** A deleted link stays in lists until they are read again (case F20), and one without an end until the flush. */
    private boolean isLive(CraftLink link) {
        EntityState state = Inspect.state(link);
        if ((Inspect.isLoaded(link, CraftLink.knight) && link.knight() == null)
                || (Inspect.isLoaded(link, CraftLink.craft) && link.craft() == null)) {
            return false;
        }
        return (state == EntityState.PENDING || state == EntityState.PERSISTENT)
                && !world.session().deleted().contains(link);
    }

    private @Nullable Thing end(
            CraftLink link,
            Attribute<CraftLink> scalar,
            java.util.function.Supplier<? extends Entity> entity,
            Attribute<CraftLink> column,
            java.util.function.Supplier<Long> key,
            Kind kind) {
        if (Inspect.isLoaded(link, scalar)) {
            return world.thing(entity.get());
        }
        if (!Inspect.isLoaded(link, column)) {
            return null;
        }
        return world.oracle.things().stream()
                .filter(thing -> thing.kind == kind && List.of(key.get()).equals(thing.key))
                .findFirst()
                .orElse(null);
    }
}
