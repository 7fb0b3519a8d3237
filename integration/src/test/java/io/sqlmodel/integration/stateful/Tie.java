package io.sqlmodel.integration.stateful;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.sql.Attribute;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A relationship by foreign key: the child's scalar, and the parent's view of its children if it has one. */
public final class Tie {
    public final Kind child;
    public final Kind parent;
    /** The child's scalar, or null if only the parent's view knows of it. */
    public final @Nullable Attribute<?> attribute;

    public final List<String> columns;
    public final @Nullable View view;
    public final Fate fate;

    private @Nullable BiConsumer<Entity, Long> key;
    private final Function<Entity, @Nullable Entity> get;
    private final BiConsumer<Entity, @Nullable Entity> set;

    @SuppressWarnings("unchecked")
    private <C extends Entity, P extends Entity> Tie(
            Kind child,
            Kind parent,
            @Nullable Attribute<C> attribute,
            List<String> columns,
            Function<C, @Nullable P> get,
            BiConsumer<C, @Nullable P> set,
            @Nullable View view,
            Fate fate) {
        this.child = child;
        this.parent = parent;
        this.attribute = attribute;
        this.columns = columns;
        this.get = (Function<Entity, @Nullable Entity>) (Function<?, ?>) get;
        this.set = (BiConsumer<Entity, @Nullable Entity>) (BiConsumer<?, ?>) set;
        this.view = view;
        this.fate = fate;
    }

    static <C extends Entity, P extends Entity> Tie of(
            Kind child,
            Kind parent,
            io.sqlmodel.sql.ToOne<C, P> attribute,
            List<String> columns,
            Function<C, @Nullable P> get,
            BiConsumer<C, @Nullable P> set,
            @Nullable View view,
            Fate fate) {
        return new Tie(child, parent, attribute, columns, get, set, view, fate);
    }

    /** One that the child has no scalar for. */
    static Tie oneSided(Kind child, Kind parent, List<String> columns, View view, Fate fate) {
        return new Tie(child, parent, null, columns, any -> null, (any, none) -> {}, view, fate);
    }

    /** Whether the child has no scalar for it. */
    public boolean isOneSided() {
        return attribute == null;
    }

    /** Its foreign key can also be set by hand. */
    @SuppressWarnings("unchecked")
    <C extends Entity> Tie byHand(Class<C> type, BiConsumer<C, Long> setter) {
        key = (BiConsumer<Entity, Long>) (BiConsumer<?, ?>) setter;
        return this;
    }

    /** Whether its foreign key can be set by hand. */
    public boolean hasKey() {
        return key != null;
    }

    /** Sets the foreign key by hand. */
    public void setKey(Entity entity, Long value) {
        key.accept(entity, value);
    }

    /** Whether a parent has at most one child. */
    public boolean isOneToOne() {
        return view != null && view.scalar;
    }

    /** Whether it leads from a class to itself and owns: cycles would own each other. */
    public boolean isTreeOfOwners() {
        return child == parent && fate.isOwned();
    }

    /** The child's parent; loads it if need be. */
    public @Nullable Entity get(Entity entity) {
        return get.apply(entity);
    }

    /** Sets the child's parent. */
    public void set(Entity entity, @Nullable Entity target) {
        set.accept(entity, target);
    }

    @Override
    public String toString() {
        return attribute == null ? view + "'s owner" : attribute.attributeName();
    }
}
