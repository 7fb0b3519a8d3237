package io.sqlmodel.load;

import io.sqlmodel.engine.Database;
import io.sqlmodel.error.LoadMessage;
import io.sqlmodel.event.LazyLoadEvent;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.unit.UnitOfWork;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of the lazy loads of one session, and warns once of each path that is loaded again and again: a lazy load
 * serves all objects of a result, so the same path twice is two results, but many times is a query in a loop.
 */
final class LazyWatch {
    private static final Logger LOG = LoggerFactory.getLogger("io.sqlmodel.load");

    /** How many loads of a path are too many. */
    private static final int REPEATED = 3;

    private final UnitOfWork unit;
    private final Database database;

    /** How often each path was loaded; null while that is not counted. */
    private @Nullable Map<String, Integer> loads;

    LazyWatch(UnitOfWork unit) {
        this.unit = unit;
        this.database = unit.database();
    }

    /** Whether anyone wants to know. */
    static boolean isOn(Database database) {
        return database.watchesLazyLoads() || !database.lazyLoadListeners().isEmpty();
    }

    /** Loads an attribute that was read. */
    void around(Entity entity, int attribute, Runnable load) {
        // An expired column was loaded before; no option would have helped.
        boolean expired =
                attribute < EntityAccess.mapping(entity).columnCount() && EntityAccess.isKnown(entity, attribute);
        int before = unit.executed();
        load.run();
        int statements = unit.executed() - before;
        if (statements > 0 && !expired) {
            tell(event(entity, attribute, statements));
        }
    }

    private static LazyLoadEvent event(Entity entity, int attribute, int statements) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        String path = mapping + "." + mapping.def().attributeName(attribute);
        String option = (attribute < mapping.columnCount() ? "undefer(" : "selectinload(") + path + ")";
        return new LazyLoadEvent(path, option, CallSite.find(), statements);
    }

    private int count(String path) {
        if (loads == null) {
            loads = new HashMap<>();
        }
        return loads.merge(path, 1, Integer::sum);
    }

    private void tell(LazyLoadEvent event) {
        database.lazyLoadListeners().forEach(listener -> listener.loaded(event));
        if (database.watchesLazyLoads() && count(event.path()) == REPEATED) {
            LOG.warn(LoadMessage.REPEATED_LAZY_LOAD.format(
                    event.path(), REPEATED, event.line() == null ? "an unknown line" : event.line(), event.option()));
        }
    }
}
