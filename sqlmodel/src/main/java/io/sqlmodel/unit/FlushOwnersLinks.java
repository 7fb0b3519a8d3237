package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.TableDef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The links of deleted objects. Where nothing else is done to a link table, all links of an object go by its key, and so do
 * those of many objects by one statement; otherwise they are pairs like any others ({@link FlushLinks}).
 */
final class FlushOwnersLinks {
    /**
     * The links of an object.
     *
     * @param relation its relationship over the link table
     * @param owner the object, which is deleted
     * @param members what it is linked to
     */
    record Links(Relation relation, Entity owner, List<Entity> members) {}

    private final UnitOfWork unit;
    private final FlushRows rows;
    private final Map<EntityMapping<?>, List<Links>> open = new LinkedHashMap<>();

    /** Link tables of which links go by their owners. */
    private final Set<EntityMapping<?>> done = new HashSet<>();

    FlushOwnersLinks(UnitOfWork unit, FlushRows rows) {
        this.unit = unit;
        this.rows = rows;
    }

    void add(Links links) {
        open.computeIfAbsent(links.relation.link(), link -> new ArrayList<>()).add(links);
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Whether links of a relationship go by the keys of objects. */
    boolean covers(Relation relation) {
        return !done.isEmpty() && done.contains(relation.link());
    }

    /** Whether the link of two objects goes by the key of one of them. */
    boolean covers(Relation relation, Entity owner, Entity member) {
        return covers(relation) && (isOwner(owner) || isOwner(member));
    }

    private boolean isOwner(Entity entity) {
        FlushRow row = rows.find(entity);
        return row != null && row.linksGo;
    }

    /**
     * Makes rows for the links that can go by their owners.
     *
     * @param edited tells whether pairs of a link table were edited as well
     * @param pairs whether all have to be deleted pair by pair, since some may be left for later
     * @return the links that have to be deleted pair by pair
     */
    List<Links> resolve(Predicate<EntityMapping<?>> edited, boolean pairs) {
        List<Links> others = new ArrayList<>();
        open.forEach((link, all) -> {
            if (pairs || edited.test(link) || !goByOwner(link, all)) {
                others.addAll(all);
            } else {
                done.add(link);
                all.forEach(this::delete);
            }
        });
        open.clear();
        return others;
    }

    private boolean goByOwner(EntityMapping<?> link, List<Links> all) {
        Relation first = all.get(0).relation;
        if (done.contains(link)
                || EntityAccess.version(link) != null
                || FlushLinks.mayHaveDependents(link)
                || !isIndexed(link.def().table(), first.linkLocal())
                || unit.objects().hasAny(link)) {
            return false;
        }
        for (Links links : all) {
            if (links.relation != first) {
                return false; // links are seen from both ends, or by two relationships
            }
        }
        for (FlushRow row : rows.all) {
            if (row.mapping == link) {
                return false;
            }
        }
        return true;
    }

    /** Whether rows are found by these columns without a look at the whole table. */
    private static boolean isIndexed(TableDef table, int[] columns) {
        List<String> names = new ArrayList<>();
        for (int column : columns) {
            names.add(table.columns().get(column).name());
        }
        return begins(table.primaryKey().stream().map(ColumnDef::name).toList(), names)
                || table.uniques().stream().anyMatch(unique -> begins(unique.columns(), names))
                || table.indexes().stream().anyMatch(index -> begins(index.columns(), names));
    }

    private static boolean begins(List<String> index, List<String> columns) {
        return index.size() >= columns.size()
                && index.subList(0, columns.size()).containsAll(columns);
    }

    private void delete(Links links) {
        EntityMapping<Entity> mapping = FlushLinks.mapping(links.relation);
        Entity link = mapping.create();
        int[] columns = links.relation.linkLocal();
        long mask = 0;
        for (int i = 0; i < columns.length; i++) {
            mapping.set(
                    link,
                    columns[i],
                    EntityAccess.lastKnown(links.owner, links.relation.local()[i]));
            mask |= 1L << columns[i];
        }
        EntityAccess.loaded(link, mask);
        EntityAccess.own(link, null, EntityState.DETACHED);
        FlushRow row = rows.add(link, FlushRow.Kind.DELETE);
        row.link = true;
        row.mask = mask;
        row.ofOwner = links;
        rows.of(links.owner, FlushRow.Kind.DELETE).linksGo = true;
    }
}
