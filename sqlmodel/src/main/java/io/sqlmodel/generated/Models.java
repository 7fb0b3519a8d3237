package io.sqlmodel.generated;

import io.sqlmodel.error.MappingException;
import io.sqlmodel.meta.EntityDefs;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Finds the mapping of a generated class. Each class registers its own when it is initialised. */
public final class Models {
    /** One slot a class, held by the class itself, so that nothing here keeps a class loader alive. */
    private static final ClassValue<AtomicReference<@Nullable EntityMapping<?>>> SLOTS = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable EntityMapping<?>> computeValue(Class<?> type) {
            return new AtomicReference<>();
        }
    };

    private Models() {}

    /**
     * Registers the mapping of a generated class; called by its static initialiser.
     *
     * @param <M> the mapping's type
     * @param mapping the mapping
     * @return the mapping
     */
    public static <M extends EntityMapping<?>> M register(M mapping) {
        SLOTS.get(mapping.type()).set(mapping);
        EntityDefs.register(mapping.def());
        return mapping;
    }

    /**
     * The mapping of a class, with the class erased: every object fits its own mapping.
     *
     * @param type the generated class
     * @return its mapping
     * @throws MappingException if the class has none, because it is no model or the processor was not configured
     */
    @SuppressWarnings("unchecked") // a mapping is registered under its own class
    public static EntityMapping<Entity> of(Class<?> type) {
        EntityMapping<?> mapping = SLOTS.get(type).get();
        if (mapping == null) {
            // Finding the definition initialises the class, which registers both.
            mapping = of(EntityDefs.of(type).type());
        }
        return (EntityMapping<Entity>) mapping;
    }
}
