package io.sqlmodel.load;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.compile.Compiled;
import io.sqlmodel.compile.Output;
import io.sqlmodel.compile.Output.EntityOutput;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.load.LoadPath.Origin;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.row.EntityReader;
import io.sqlmodel.row.EntityRegistry;
import io.sqlmodel.row.KeyReader;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.Fetch;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.sql.SubquerySelect;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.unit.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a relationship leads to by one more statement, which repeats the query that brought its owners (case E20). Where
 * there is no such query, or it could give other rows the second time, the owners' keys serve instead.
 */
final class SubqueryLoader {
    private final UnitOfWork unit;
    private final EntityRegistry objects;
    private final Owners owners;
    private final SelectinLoader selectin;

    SubqueryLoader(UnitOfWork unit, EntityRegistry objects, Owners owners, SelectinLoader selectin) {
        this.owners = owners;
        this.selectin = selectin;
        this.unit = unit;
        this.objects = objects;
    }

    /**
     * What would be executed.
     *
     * @param statement the statement
     * @param joins the relationships that are read in the same rows
     */
    record Restated(SubquerySelect statement, JoinPlan joins) {}

    /**
     * The statement for the relationship at the end of a path.
     *
     * @param next the options for the objects it leads to
     * @return null if the query cannot be repeated
     */
    static @Nullable Restated restate(LoadPath path, LoaderPlan next) {
        Origin origin = path.origin();
        if (origin == null || why(path) != null) {
            return null;
        }
        List<Fetch> fetches = new ArrayList<>();
        EntityAlias<?> source = origin.table();
        List<Relation> relations = path.relations();
        for (Relation relation : relations) {
            long columns = next.columns(relation.target().def());
            Fetch fetch = Fetch.joined(source, relation.def(), relation.columns(), true, columns, fetches.size() + 1);
            fetches.add(fetch);
            source = fetch.target();
        }
        JoinPlan joins =
                JoinPlanner.of(relations.get(relations.size() - 1).target(), source, fetches.size(), next, path);
        return new Restated(SubquerySelect.of(origin.select(), fetches, joins.clause()), joins);
    }

    /** Why a query cannot be repeated; null if it can. */
    static @Nullable Refusal why(LoadPath path) {
        Origin origin = path.origin();
        if (origin == null) {
            return Refusal.NO_QUERY;
        }
        return origin.limited() ? Refusal.LIMITED : null;
    }

    /** Loads the relationship of those that lack it, and returns the objects that this brought into the session. */
    List<Entity> fill(Relation relation, Collection<? extends Entity> all, LoaderPlan plan, LoadPath onward) {
        LoaderPlan next = Strategies.next(plan, relation);
        Restated restated = restate(onward, next);
        if (restated == null) {
            return selectin.fill(relation, all, plan, onward);
        }
        List<Entity> lacking = Owners.lacking(relation, all);
        owners.ensureKeys(relation, lacking);
        if (lacking.isEmpty()) {
            return List.of();
        }
        Peers peers = new Peers(next);
        load(relation, lacking, peers, restated);
        return peers.members();
    }

    /**
     * Loads the relationship of all owners.
     *
     * @param lacking objects that the query brought, with their keys loaded and the relationship not
     * @param peers the group of new objects
     */
    private void load(Relation relation, List<Entity> lacking, Peers peers, Restated restated) {
        RowsByKey found = read(restated, peers);
        if (relation.def().direction() == Direction.MANY_TO_ONE) {
            lacking.forEach(owner -> give(owner, relation, found));
        } else {
            ToManyLoader.give(relation, lacking, found);
        }
    }

    private static void give(Entity owner, Relation relation, RowsByKey found) {
        List<Entity> targets = found.of(ForeignKeys.value(owner, relation.local()));
        boolean changed = (EntityAccess.dirty(owner) & ForeignKeys.mask(relation.local())) != 0;
        // The query does not know a foreign key that was set and not flushed: a later read loads what that leads to.
        if (!targets.isEmpty() || !changed) {
            Entity target = targets.isEmpty() ? null : targets.get(0);
            EntityAccess.putLoaded(owner, relation, ManyToOneLoader.unlessTaken(owner, relation, target));
        }
    }

    private RowsByKey read(Restated restated, Peers peers) {
        SubquerySelect statement = restated.statement;
        JoinPlan joins = restated.joins;
        Compiled compiled = unit.database().compiler().compile(statement);
        List<Output> outputs = compiled.outputs();
        EntityReader reader =
                new EntityReader(((EntityOutput) outputs.get(outputs.size() - 1)).columns(), objects, peers);
        JoinedLoader joined = joins.isEmpty() ? null : new JoinedLoader(joins, compiled.fetched(), objects);
        KeyReader key = key(statement);
        RowsByKey found = new RowsByKey();
        found.mayRepeat();
        unit.connection().query(compiled.sql(), Binder.of(statement), (rows, columns) -> {
            ColumnReader in = columns.at(compiled.places());
            List<Entity> all = new ArrayList<>();
            while (rows.next()) {
                Entity entity = Objects.requireNonNull(reader.read(in), "a row without its key");
                if (joined != null) {
                    joined.read(entity, reader, in);
                }
                found.add(Objects.requireNonNull(key.read(in), "a row without its owner's key"), entity);
                all.add(entity);
            }
            return all;
        });
        if (joined != null) {
            joined.finish();
        }
        reader.finish();
        return found;
    }

    private static KeyReader key(SubquerySelect statement) {
        List<ColumnType<?>> types =
                statement.keys().stream().<ColumnType<?>>map(ColumnDef::type).toList();
        return new KeyReader(types, IntStream.rangeClosed(1, types.size()).toArray());
    }
}
