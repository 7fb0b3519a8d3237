package io.sqlmodel.meta;

import io.sqlmodel.error.MappingException;
import io.sqlmodel.error.MappingMessage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Finds the definition of a generated class. Each class registers its own when it is initialised. Thread-safe. */
public final class EntityDefs {
    /** One slot a class, held by the class itself, so that nothing here keeps a class loader alive. */
    private static final ClassValue<AtomicReference<@Nullable EntityDef>> SLOTS = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable EntityDef> computeValue(Class<?> type) {
            return new AtomicReference<>();
        }
    };

    private EntityDefs() {}

    /**
     * Registers the definition of a generated class.
     *
     * @param def the definition
     */
    public static void register(EntityDef def) {
        SLOTS.get(def.type()).set(def);
    }

    /**
     * The definition of a class, which is initialised if it has not been yet.
     *
     * @param type the generated class
     * @return its definition
     * @throws MappingException if the class has none, because it is no model or the processor was not configured
     */
    public static EntityDef of(Class<?> type) {
        EntityDef def = SLOTS.get(type).get();
        return def != null ? def : initialise(type);
    }

    private static EntityDef initialise(Class<?> type) {
        try {
            Class.forName(type.getName(), true, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new MappingException(e, MappingMessage.NO_MODEL, type.getName());
        }
        EntityDef def = SLOTS.get(type).get();
        if (def == null) {
            throw new MappingException(
                    type.isInterface() ? MappingMessage.SHAPE_INSTEAD_OF_CLASS : MappingMessage.NO_MODEL,
                    type.getName());
        }
        return def;
    }
}
