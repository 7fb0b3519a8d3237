package io.sqlmodel.meta;

import io.sqlmodel.error.MappingException;
import io.sqlmodel.error.MappingMessage;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns over which a relationship leads from its class to its target. Immutable.
 *
 * <p>Local and remote columns are pairs that must be equal: for many-to-one the foreign key of the source and the key of
 * the target, for one-to-many the key of the source and the foreign key of the target. For many-to-many the local columns
 * are the source's key, the remote ones the target's, and the link's columns stand between them.
 *
 * @param target the class it leads to
 * @param link the class of the link table; null unless many-to-many
 * @param local the columns of the source
 * @param remote the columns of the target
 * @param linkLocal the columns of the link that hold the source's key; empty unless many-to-many
 * @param linkRemote the columns of the link that hold the target's key; empty unless many-to-many
 */
public record JoinColumns(
        EntityDef target,
        @Nullable EntityDef link,
        List<ColumnDef> local,
        List<ColumnDef> remote,
        List<ColumnDef> linkLocal,
        List<ColumnDef> linkRemote) {
    /**
     * Resolves a relationship against the class it leads to.
     *
     * @param source the class that has it
     * @param relationship the relationship
     * @return its columns
     * @throws MappingException if the classes do not fit together
     */
    public static JoinColumns of(EntityDef source, RelationshipDef relationship) {
        EntityDef target = EntityDefs.of(relationship.target());
        if (relationship.direction() == Direction.MANY_TO_ONE) {
            List<ColumnDef> local = attributes(source, relationship.foreignKey());
            return new JoinColumns(target, null, local, referenced(source, local, target), List.of(), List.of());
        }
        if (relationship.direction() == Direction.ONE_TO_MANY) {
            List<ColumnDef> remote = attributes(target, relationship.foreignKey());
            return new JoinColumns(target, null, referenced(target, remote, source), remote, List.of(), List.of());
        }
        Class<?> linkModel = relationship.linkModel();
        if (linkModel == null) {
            throw new MappingException(MappingMessage.NO_MODEL, source.name() + "." + relationship.name());
        }
        EntityDef link = EntityDefs.of(linkModel);
        List<ColumnDef> linkLocal = attributes(link, relationship.foreignKey());
        List<ColumnDef> linkRemote = attributes(link, relationship.targetForeignKey());
        return new JoinColumns(
                target,
                link,
                referenced(link, linkLocal, source),
                referenced(link, linkRemote, target),
                linkLocal,
                linkRemote);
    }

    /**
     * Whether the database lets at most one row of the target belong to a row of the source.
     *
     * @return true if the remote columns are the target's primary key or UNIQUE
     */
    public boolean leadsToOne() {
        List<String> names = remote.stream().map(ColumnDef::name).toList();
        return link == null
                && (remote.equals(target.table().primaryKey())
                        || target.table().uniques().stream()
                                .anyMatch(unique -> unique.columns().equals(names)));
    }

    private static List<ColumnDef> attributes(EntityDef def, List<String> names) {
        return names.stream().map(name -> attribute(def, name)).toList();
    }

    private static ColumnDef attribute(EntityDef def, String name) {
        return def.table().columns().stream()
                .filter(column -> column.attributeName().equals(name))
                .findFirst()
                .orElseThrow(() -> new MappingException(MappingMessage.UNKNOWN_ATTRIBUTE, def.name(), name));
    }

    /** The columns of the table that a foreign key points to, in the order of the key's own columns. */
    private static List<ColumnDef> referenced(EntityDef from, List<ColumnDef> key, EntityDef to) {
        List<String> names = key.stream().map(ColumnDef::name).toList();
        for (ForeignKeyDef foreignKey : from.table().foreignKeys()) {
            if (foreignKey.columns().equals(names) && foreignKey.pointsTo(to.table())) {
                return foreignKey.targetColumns().stream()
                        .map(name -> column(from, foreignKey, to, name))
                        .toList();
            }
        }
        throw new MappingException(MappingMessage.NO_FOREIGN_KEY, from.name(), to.name(), names);
    }

    private static ColumnDef column(EntityDef from, ForeignKeyDef foreignKey, EntityDef to, String name) {
        return to.table().columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MappingException(
                        MappingMessage.UNKNOWN_COLUMN, from.name(), foreignKey.targetTable() + "." + name));
    }
}
