package io.sqlmodel.integration.stateful;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.sql.Attribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An attribute that shows some objects: a list, a set, a map, or a scalar that shows one or none. */
public final class View {
    /** The attribute. */
    public final Attribute<?> attribute;

    /** Whether it shows one object or none. */
    public final boolean scalar;

    /** Whether it is a map, by a text of its members. */
    public final boolean isMap;

    private final Function<Entity, ? extends Collection<Entity>> get;
    private final BiConsumer<Entity, Entity> add;
    private final BiConsumer<Entity, Entity> remove;
    private final BiConsumer<Entity, List<Entity>> replace;

    private View(
            Attribute<?> attribute,
            boolean scalar,
            boolean isMap,
            Function<Entity, ? extends Collection<Entity>> get,
            BiConsumer<Entity, Entity> add,
            BiConsumer<Entity, Entity> remove,
            BiConsumer<Entity, List<Entity>> replace) {
        this.attribute = attribute;
        this.scalar = scalar;
        this.isMap = isMap;
        this.get = get;
        this.add = add;
        this.remove = remove;
        this.replace = replace;
    }

    @SuppressWarnings("unchecked")
    static <E extends Entity, M extends Entity> View list(
            Attribute<E> attribute, Function<E, List<M>> getter, BiConsumer<E, List<M>> setter) {
        Function<Entity, List<Entity>> get = (Function<Entity, List<Entity>>) (Function<?, ?>) getter;
        BiConsumer<Entity, List<Entity>> set = (BiConsumer<Entity, List<Entity>>) (BiConsumer<?, ?>) setter;
        return new View(
                attribute,
                false,
                false,
                get,
                (owner, member) -> get.apply(owner).add(member),
                (owner, member) -> get.apply(owner).remove(member),
                set);
    }

    @SuppressWarnings("unchecked")
    static <E extends Entity, M extends Entity> View set(
            Attribute<E> attribute, Function<E, Set<M>> getter, BiConsumer<E, Set<M>> setter) {
        Function<Entity, Set<Entity>> get = (Function<Entity, Set<Entity>>) (Function<?, ?>) getter;
        BiConsumer<Entity, Set<Entity>> set = (BiConsumer<Entity, Set<Entity>>) (BiConsumer<?, ?>) setter;
        return new View(
                attribute,
                false,
                false,
                get,
                (owner, member) -> get.apply(owner).add(member),
                (owner, member) -> get.apply(owner).remove(member),
                (owner, members) -> set.accept(owner, new LinkedHashSet<>(members)));
    }

    @SuppressWarnings("unchecked")
    static <E extends Entity, M extends Entity> View map(
            Attribute<E> attribute,
            Function<E, Map<String, M>> getter,
            BiConsumer<E, Map<String, M>> setter,
            Function<M, String> label) {
        Function<Entity, Map<String, Entity>> get = (Function<Entity, Map<String, Entity>>) (Function<?, ?>) getter;
        BiConsumer<Entity, Map<String, Entity>> set =
                (BiConsumer<Entity, Map<String, Entity>>) (BiConsumer<?, ?>) setter;
        Function<Entity, String> key = (Function<Entity, String>) (Function<?, ?>) label;
        return new View(
                attribute,
                false,
                true,
                owner -> get.apply(owner).values(),
                (owner, member) -> get.apply(owner).put(key.apply(member), member),
                (owner, member) -> get.apply(owner).remove(key.apply(member)),
                (owner, members) -> {
                    Map<String, Entity> map = new LinkedHashMap<>();
                    members.forEach(member -> map.put(key.apply(member), member));
                    set.accept(owner, map);
                });
    }

    @SuppressWarnings("unchecked")
    static <E extends Entity, M extends Entity> View one(
            Attribute<E> attribute, Function<E, @Nullable M> getter, BiConsumer<E, @Nullable M> setter) {
        Function<Entity, @Nullable Entity> get = (Function<Entity, @Nullable Entity>) (Function<?, ?>) getter;
        BiConsumer<Entity, @Nullable Entity> set = (BiConsumer<Entity, @Nullable Entity>) (BiConsumer<?, ?>) setter;
        return new View(
                attribute,
                true,
                false,
                owner -> {
                    Entity member = get.apply(owner);
                    return member == null ? List.of() : List.of(member);
                },
                set,
                (owner, member) -> set.accept(owner, null),
                (owner, members) -> set.accept(owner, members.isEmpty() ? null : members.get(0)));
    }

    /** What it shows; loads it if need be. */
    public List<Entity> read(Entity owner) {
        return new ArrayList<>(get.apply(owner));
    }

    /** Adds a member, or sets the one. */
    public void add(Entity owner, Entity member) {
        add.accept(owner, member);
    }

    /** Removes a member. */
    public void remove(Entity owner, Entity member) {
        remove.accept(owner, member);
    }

    /** Sets it to other members. */
    public void replace(Entity owner, List<Entity> members) {
        replace.accept(owner, members);
    }

    @Override
    public String toString() {
        return attribute.attributeName();
    }
}
