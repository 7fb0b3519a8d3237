package io.sqlmodel.generated;

import io.sqlmodel.error.MappingException;
import io.sqlmodel.error.MappingMessage;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship with everything resolved that loading and flushing ask for. Immutable.
 *
 * <p>Local and remote columns are pairs that must be equal: for many-to-one the foreign key of the source and the key of
 * the target, for one-to-many the key of the source and the foreign key of the target. For many-to-many the local
 * columns are the source's key, the remote ones the target's, and the link's columns stand between them.
 */
public final class Relation {
    private final RelationshipDef def;
    private final EntityMapping<?> source;
    private final EntityMapping<?> target;
    private final @Nullable EntityMapping<?> link;
    private final int[] local;
    private final int[] remote;
    private final int[] linkLocal;
    private final int[] linkRemote;

    private Relation(
            RelationshipDef def,
            EntityMapping<?> source,
            EntityMapping<?> target,
            @Nullable EntityMapping<?> link,
            int[][] columns) {
        this.def = def;
        this.source = source;
        this.target = target;
        this.link = link;
        this.local = columns[0];
        this.remote = columns[1];
        this.linkLocal = columns[2];
        this.linkRemote = columns[3];
    }

    static Relation resolve(EntityMapping<?> source, RelationshipDef def) {
        EntityMapping<?> target = Models.of(def.target());
        int[] none = {};
        if (def.direction() == Direction.MANY_TO_ONE) {
            int[] local = attributes(source, def.foreignKey());
            return new Relation(
                    def, source, target, null, new int[][] {local, referenced(source, local, target), none, none});
        }
        if (def.direction() == Direction.ONE_TO_MANY) {
            int[] remote = attributes(target, def.foreignKey());
            return new Relation(
                    def, source, target, null, new int[][] {referenced(target, remote, source), remote, none, none});
        }
        Class<?> linkModel = def.linkModel();
        if (linkModel == null) {
            throw new MappingException(MappingMessage.NO_MODEL, source + "." + def.name());
        }
        EntityMapping<?> link = Models.of(linkModel);
        int[] linkLocal = attributes(link, def.foreignKey());
        int[] linkRemote = attributes(link, def.targetForeignKey());
        return new Relation(def, source, target, link, new int[][] {
            referenced(link, linkLocal, source), referenced(link, linkRemote, target), linkLocal, linkRemote
        });
    }

    private static int[] attributes(EntityMapping<?> mapping, List<String> names) {
        List<ColumnDef> columns = mapping.def().table().columns();
        return names.stream()
                .mapToInt(name -> columns.stream()
                        .filter(column -> column.attributeName().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new MappingException(
                                MappingMessage.UNKNOWN_ATTRIBUTE,
                                mapping.def().name(),
                                name))
                        .attribute())
                .toArray();
    }

    /** The attributes of the table that a foreign key points to, in the order of the key's own columns. */
    private static int[] referenced(EntityMapping<?> from, int[] key, EntityMapping<?> to) {
        List<ColumnDef> columns = from.def().table().columns();
        List<String> names = new ArrayList<>();
        for (int attribute : key) {
            names.add(columns.get(attribute).name());
        }
        for (ForeignKeyDef foreignKey : from.def().table().foreignKeys()) {
            if (foreignKey.columns().equals(names)
                    && foreignKey.targetTable().equals(to.def().table().name())
                    && foreignKey.targetSchema().equals(to.def().table().schema())) {
                List<ColumnDef> targets = to.def().table().columns();
                return foreignKey.targetColumns().stream()
                        .mapToInt(name -> targets.stream()
                                .filter(column -> column.name().equals(name))
                                .findFirst()
                                .orElseThrow(() -> new MappingException(
                                        MappingMessage.UNKNOWN_COLUMN,
                                        from.def().name(),
                                        foreignKey.targetTable() + "." + name))
                                .attribute())
                        .toArray();
            }
        }
        throw new MappingException(
                MappingMessage.NO_FOREIGN_KEY, from.def().name(), to.def().name(), names);
    }

    /**
     * What the class declares.
     *
     * @return the declaration
     */
    public RelationshipDef def() {
        return def;
    }

    /**
     * The attribute's index in the source.
     *
     * @return the index
     */
    public int attribute() {
        return def.attribute();
    }

    /**
     * The class that has the relationship.
     *
     * @return its mapping
     */
    public EntityMapping<?> source() {
        return source;
    }

    /**
     * The class of the related objects.
     *
     * @return its mapping
     */
    public EntityMapping<?> target() {
        return target;
    }

    /**
     * The class of the link table.
     *
     * @return its mapping, or null unless many-to-many
     */
    public @Nullable EntityMapping<?> link() {
        return link;
    }

    /**
     * The columns of the source that take part.
     *
     * @return attribute indexes; not to be changed
     */
    public int[] local() {
        return local;
    }

    /**
     * The columns of the target that take part.
     *
     * @return attribute indexes, pair by pair with {@link #local()} unless many-to-many; not to be changed
     */
    public int[] remote() {
        return remote;
    }

    /**
     * The columns of the link that hold the source's key.
     *
     * @return attribute indexes, pair by pair with {@link #local()}; empty unless many-to-many
     */
    public int[] linkLocal() {
        return linkLocal;
    }

    /**
     * The columns of the link that hold the target's key.
     *
     * @return attribute indexes, pair by pair with {@link #remote()}; empty unless many-to-many
     */
    public int[] linkRemote() {
        return linkRemote;
    }

    /**
     * The other side.
     *
     * @return the target's relationship that populates this one, or null for a relationship with one side
     */
    public @Nullable Relation inverse() {
        if (def.backPopulates().isEmpty()) {
            return null;
        }
        for (RelationshipDef other : target.def().relationships()) {
            if (other.name().equals(def.backPopulates())) {
                return target.relation(other.attribute());
            }
        }
        throw new MappingException(
                MappingMessage.UNKNOWN_ATTRIBUTE, target.def().name(), def.backPopulates());
    }

    @Override
    public String toString() {
        return source + "." + def.name();
    }
}
