package io.sqlmodel.integration.stateful;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.sql.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A class of objects, as the oracle sees it: a table, its key, and columns with text. */
public final class Kind {
    /** The name of the table. */
    public final String table;

    /** The generated class. */
    public final Class<? extends Entity> type;

    /** The columns of the key. */
    public final List<String> keys;

    /** The columns with text. */
    public final List<Text> texts = new ArrayList<>();

    /** Reads the version, if there is one. */
    public @Nullable Function<Entity, Object> version;

    private final Supplier<? extends Entity> maker;
    private final Function<Entity, List<Object>> key;

    /** A column with text. */
    public record Text(
            String column,
            Attribute<?> attribute,
            Function<Entity, @Nullable Object> get,
            BiConsumer<Entity, String> set,
            boolean unique) {}

    private Kind(
            Class<? extends Entity> type,
            Supplier<? extends Entity> maker,
            List<String> keys,
            Function<Entity, List<Object>> key) {
        this.table = type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
        this.type = type;
        this.maker = maker;
        this.keys = keys;
        this.key = key;
    }

    /** A class whose objects have a key of one column, {@code id}, which nobody sets. */
    static <E extends Entity> Kind of(Class<E> type, Supplier<E> maker, Function<E, Object> id) {
        return new Kind(type, maker, List.of("id"), entity -> List.of(id.apply(type.cast(entity))));
    }

    /** A class whose objects come with a key of several columns. */
    static <E extends Entity> Kind of(
            Class<E> type, Supplier<E> maker, List<String> keys, Function<E, List<Object>> key) {
        return new Kind(type, maker, keys, entity -> key.apply(type.cast(entity)));
    }

    @SuppressWarnings("unchecked")
    <E extends Entity> Kind text(Attribute<E> attribute, Function<E, String> get, BiConsumer<E, String> set) {
        return text(attribute, get, set, false);
    }

    <E extends Entity> Kind unique(Attribute<E> attribute, Function<E, String> get, BiConsumer<E, String> set) {
        return text(attribute, get, set, true);
    }

    @SuppressWarnings("unchecked")
    private <E extends Entity> Kind text(
            Attribute<E> attribute, Function<E, String> get, BiConsumer<E, String> set, boolean unique) {
        texts.add(new Text(
                attribute.attributeName(),
                attribute,
                (Function<Entity, @Nullable Object>) (Function<?, ?>) get,
                (BiConsumer<Entity, String>) (BiConsumer<?, ?>) set,
                unique));
        return this;
    }

    @SuppressWarnings("unchecked")
    <E extends Entity> Kind version(Class<E> owner, Function<E, Object> get) {
        version = (Function<Entity, Object>) (Function<?, ?>) get;
        return this;
    }

    /** A new object. */
    public Entity make() {
        return maker.get();
    }

    /** The values of an object's key, as {@code Session.get} takes them. */
    public List<Object> key(Entity entity) {
        return key.apply(entity);
    }

    @Override
    public String toString() {
        return table;
    }
}
