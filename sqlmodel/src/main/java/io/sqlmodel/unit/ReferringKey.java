package io.sqlmodel.unit;

import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.UniqueDef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key that points to a class, as far as a session knows of it: through a relationship of the class, or because it
 * holds objects of the class that has the key (case F18).
 *
 * @param mapping the class that has the foreign key
 * @param onUpdate what the database does when the key changes that it points to
 * @param columns the columns that hold it, as attribute indexes
 * @param targetColumns the columns that it points to, pair by pair
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, never compared
record ReferringKey(EntityMapping<?> mapping, OnUpdate onUpdate, int[] columns, int[] targetColumns) {
    /**
     * The columns of a class that foreign keys may point to.
     *
     * @param mapping the class's mapping
     * @return a bit for each
     */
    static long referable(EntityMapping<?> mapping) {
        long mask = mask(mapping.key());
        TableDef table = mapping.def().table();
        for (UniqueDef unique : table.uniques()) {
            mask |= mask(table.attributes(unique.columns()));
        }
        return mask;
    }

    /**
     * The foreign keys that point to a class.
     *
     * @param target the class's mapping
     * @param changed the columns of the class that change, as a bit for each; keys that point to others are left out
     * @param objects the session's objects
     * @param updatesOwnTable whether the database follows its rules within one table, too
     * @return the keys
     */
    static List<ReferringKey> to(EntityMapping<?> target, long changed, IdentityMap objects, boolean updatesOwnTable) {
        Set<EntityMapping<?>> classes = new LinkedHashSet<>(objects.classes());
        for (RelationshipDef relationship : target.def().relationships()) {
            Relation relation = target.relation(relationship.attribute());
            if (relationship.direction() != Direction.MANY_TO_ONE) {
                EntityMapping<?> link = relation.link();
                classes.add(link == null ? relation.target() : link);
            }
        }
        List<ReferringKey> keys = new ArrayList<>();
        TableDef table = target.def().table();
        for (EntityMapping<?> mapping : classes) {
            TableDef from = mapping.def().table();
            for (ForeignKeyDef key : from.foreignKeys()) {
                if (key.pointsTo(table) && (mask(table.attributes(key.targetColumns())) & changed) != 0) {
                    keys.add(new ReferringKey(
                            mapping,
                            updatesOwnTable || mapping != target ? key.onUpdate() : OnUpdate.NO_ACTION,
                            from.attributes(key.columns()),
                            table.attributes(key.targetColumns())));
                }
            }
        }
        return keys;
    }

    private static long mask(int[] attributes) {
        long mask = 0;
        for (int attribute : attributes) {
            mask |= 1L << attribute;
        }
        return mask;
    }

    /**
     * The columns that hold the key.
     *
     * @return a bit for each
     */
    long mask() {
        return mask(columns);
    }

    /**
     * The columns that the key points to.
     *
     * @return a bit for each
     */
    long targetMask() {
        return mask(targetColumns);
    }

    /**
     * The columns that can be NULL for a while: of several, one that is NULL is enough.
     *
     * @return a bit for each, 0 if the key can never be NULL
     */
    long nullable() {
        long mask = 0;
        for (int attribute : columns) {
            var column = mapping.def().table().columns().get(attribute);
            if (column.nullable() && !column.primaryKey()) {
                mask |= 1L << attribute;
            }
        }
        return mask;
    }

    /**
     * Whether a relationship of the class that is pointed to stands on this key.
     *
     * @param relation the relationship, from there
     * @return true if it leads to the rows that have the key, or over them as links
     */
    boolean isUnder(Relation relation) {
        return switch (relation.def().direction()) {
            case MANY_TO_ONE -> false;
            case ONE_TO_MANY -> relation.target() == mapping && Arrays.equals(relation.remote(), columns);
            case MANY_TO_MANY -> relation.link() == mapping && Arrays.equals(relation.linkLocal(), columns);
        };
    }

    /**
     * Whether the rule of the database has the last word: the session writes nothing after it.
     *
     * @param target the class that is pointed to
     * @return false where there is no rule that lets rows follow, or a relationship has {@code passiveUpdates = false}
     */
    boolean isLeftToDatabase(EntityMapping<?> target) {
        return switch (onUpdate) {
            case CASCADE -> true;
            case NO_ACTION, RESTRICT -> false;
            case SET_NULL -> isPassive(target) && isPassive();
        };
    }

    private boolean isPassive(EntityMapping<?> target) {
        return target.def().relationships().stream()
                .allMatch(def -> def.passiveUpdates() || !isUnder(target.relation(def.attribute())));
    }

    private boolean isPassive() {
        return mapping.def().relationships().stream()
                .allMatch(def -> def.passiveUpdates()
                        || def.direction() != Direction.MANY_TO_ONE
                        || !Arrays.equals(mapping.relation(def.attribute()).local(), columns));
    }

    /**
     * The objects of the session whose rows have one of these keys in the database, as far as they know.
     *
     * @param objects the session's objects
     * @param wanted keys, by the values of {@link #targetColumns()}
     * @return the objects
     */
    List<Entity> holders(IdentityMap objects, Set<Object> wanted) {
        List<Entity> holders = new ArrayList<>();
        objects.forEach(mapping, entity -> {
            Object values = values(entity);
            if (values != null && wanted.contains(values)) {
                holders.add(entity);
            }
        });
        return holders;
    }

    /**
     * The key that an object's row has in the database, as far as it knows.
     *
     * @param entity an object of the class that has the key
     * @return the value of a single column, or a {@link io.sqlmodel.generated.Key}; null if one is NULL or not known
     */
    @Nullable
    Object values(Entity entity) {
        return FlushKeys.committed(entity, columns);
    }
}
