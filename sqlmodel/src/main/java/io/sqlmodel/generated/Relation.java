package io.sqlmodel.generated;

import io.sqlmodel.error.MappingException;
import io.sqlmodel.error.MappingMessage;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.meta.JoinColumns;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship with everything resolved that loading and flushing ask for. Immutable to
 * the eye.
 *
 * <p>Local and remote columns are pairs that must be equal: for many-to-one the foreign key of the source and the key of
 * the target, for one-to-many the key of the source and the foreign key of the target. For many-to-many the local
 * columns are the source's key, the remote ones the target's, and the link's columns stand between them.
 */
public final class Relation {
    private final RelationshipDef def;
    private final JoinColumns columns;
    private final EntityMapping<?> source;
    private final EntityMapping<?> target;
    private final @Nullable EntityMapping<?> link;
    private final int[] local;
    private final int[] remote;
    private final int[] linkLocal;
    private final int[] linkRemote;
    private final boolean repeats;

    /** Found on first use, for the other side may not be resolved yet. Two threads find the same. */
    private @Nullable Relation inverse;

    /** Found on first use, too. */
    private @Nullable Boolean heard;

    private LinkEnd @Nullable [] linkEnds;

    private @Nullable List<Relation> siblings;
    private @Nullable List<Relation> oppositeSiblings;

    private Relation(EntityMapping<?> source, RelationshipDef def, JoinColumns columns) {
        EntityDef linkDef = columns.link();
        this.def = def;
        this.columns = columns;
        this.source = source;
        this.target = Models.of(columns.target().type());
        this.link = linkDef == null ? null : Models.of(linkDef.type());
        this.local = attributes(columns.local());
        this.remote = attributes(columns.remote());
        this.linkLocal = attributes(columns.linkLocal());
        this.linkRemote = attributes(columns.linkRemote());
        this.repeats = link != null && !LinkEnd.unique(link, linkLocal, linkRemote);
    }

    static Relation resolve(EntityMapping<?> source, RelationshipDef def) {
        return new Relation(source, def, JoinColumns.of(source.def(), def));
    }

    private static int[] attributes(List<ColumnDef> columns) {
        return columns.stream().mapToInt(ColumnDef::attribute).toArray();
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
     * The columns over which it leads to its target, as statements want them.
     *
     * @return the columns
     */
    public JoinColumns columns() {
        return columns;
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
     * The key of a map.
     *
     * @return the attribute's index in the target; -1 unless the relationship is a map
     */
    public int mapKey() {
        for (ColumnDef column : target.def().table().columns()) {
            if (column.attributeName().equals(def.mapKey())) {
                return column.attribute();
            }
        }
        return -1;
    }

    /**
     * The other side.
     *
     * @return the target's relationship that populates this one, or null for a relationship with one side
     */
    public @Nullable Relation inverse() {
        if (inverse == null && !def.backPopulates().isEmpty()) {
            inverse = findInverse();
        }
        return inverse;
    }

    /** Whether anybody hears of an object that was loaded: the far side of a one-to-one, or who notes single parents. */
    boolean isHeard() {
        Boolean known = heard;
        if (known == null) {
            Relation other = inverse();
            known = (other != null && other.def.scalar() && other.def.direction() != Direction.MANY_TO_ONE)
                    || source.singleParents(def.attribute()) != null;
            heard = known;
        }
        return known;
    }

    /** Whether a pair may have several links, so that a member may be found several times. */
    boolean repeats() {
        return repeats;
    }

    /** The ends of a link that it stands for; none for most relationships. */
    LinkEnd[] linkEnds() {
        LinkEnd[] found = linkEnds;
        if (found == null) {
            found = LinkEnd.of(this);
            linkEnds = found;
        }
        return found;
    }

    /** The other many-to-many relationships of the source over the same columns of the link. */
    List<Relation> siblings() {
        List<Relation> found = siblings;
        if (found == null) {
            found = link == null || def.viewOnly()
                    ? List.of()
                    : LinkEnd.views(source, link, linkLocal, linkRemote).stream()
                            .filter(view -> view.attribute() != def.attribute())
                            .toList();
            siblings = found;
        }
        return found;
    }

    /** The many-to-many relationships of the target over the same columns of the link, but for the inverse. */
    List<Relation> oppositeSiblings() {
        List<Relation> found = oppositeSiblings;
        if (found == null) {
            Relation back = inverse();
            found = link == null || def.viewOnly()
                    ? List.of()
                    : LinkEnd.views(target, link, linkRemote, linkLocal).stream()
                            .filter(view -> back == null || view.attribute() != back.attribute())
                            .toList();
            oppositeSiblings = found;
        }
        return found;
    }

    /** Whether edits show in other views of the link, beyond the inverse. */
    boolean hasOtherViews() {
        return linkEnds().length > 0
                || !siblings().isEmpty()
                || !oppositeSiblings().isEmpty();
    }

    private Relation findInverse() {
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
