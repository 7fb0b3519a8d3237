package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.unit.LoaderSource;
import io.sqlmodel.unit.Loading;
import io.sqlmodel.unit.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where sessions have their loaders from. */
public final class SessionLoaders implements LoaderSource {
    /** The only one. */
    public static final SessionLoaders INSTANCE = new SessionLoaders();

    private SessionLoaders() {}

    @Override
    public Loading loaders(UnitOfWork unit) {
        return new Loaders(unit);
    }

    @Override
    public @Nullable Entity read(UnitOfWork unit, EntityMapping<?> mapping, Object key, LoaderPlan plan) {
        return Strategies.leadsOn(mapping, plan, LoadPath.START)
                ? unit.loading().get(mapping, key, plan)
                : KeyedRow.read(unit, mapping, key, plan);
    }
}
