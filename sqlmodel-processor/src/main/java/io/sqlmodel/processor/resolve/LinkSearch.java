package io.sqlmodel.processor.resolve;

import static io.sqlmodel.processor.report.ProcessorMessage.LINK_WITHOUT_FOREIGN_KEY;
import static io.sqlmodel.processor.report.ProcessorMessage.NO_SUCH_FOREIGN_KEY;
import static io.sqlmodel.processor.report.ProcessorMessage.SEVERAL_FOREIGN_KEYS;

import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the two foreign keys of a link table. Where both sides are one class, each side names its key with {@code
 * foreignKey}; if neither does, the first key of the link belongs to the side that is declared first.
 */
final class LinkSearch {
    private final Search search;
    private final Model link;
    private final List<ForeignKey> toSource;
    private final List<ForeignKey> toTarget;

    LinkSearch(Search search, Model link) {
        this.search = search;
        this.link = link;
        this.toSource = search.between(link, search.source());
        this.toTarget = search.between(link, search.target());
    }

    @Nullable
    Join find() {
        int needed = search.isLoop() ? 2 : 1;
        if (toSource.size() < needed) {
            missing(search.source());
            return null;
        }
        if (toTarget.size() < needed) {
            missing(search.target());
            return null;
        }
        if (!known(search.named(), toSource)) {
            return null;
        }
        ForeignKey near = pick(search.named(), toSource);
        ForeignKey far = pick(search.namedByPartner(), toTarget);
        if (search.isLoop() && toSource.size() == 2) {
            ForeignKey first = near == null && far == null ? toSource.get(isSecond() ? 1 : 0) : near;
            near = first != null ? first : other(far);
            far = far != null ? far : other(near);
        }
        if (near == null || far == null) {
            search.add("", SEVERAL_FOREIGN_KEYS, Search.text(Stream.concat(toSource.stream(), toTarget.stream())));
            return null;
        }
        return new Join(Direction.MANY_TO_MANY, near, far);
    }

    private void missing(Model end) {
        RelationshipAttribute partner = search.partner();
        if (partner != null
                && Objects.equals(search.relationship().linkModel(), partner.linkModel())
                && search.isToldByPartner()) {
            return;
        }
        String text = search.isLoop() ? "each side, two to " + end : end.toString();
        String reference = end.tableName() + "." + Search.column(end);
        search.add("linkModel", LINK_WITHOUT_FOREIGN_KEY, link, text, reference);
    }

    private boolean known(String named, List<ForeignKey> keys) {
        if (named.isEmpty() || pick(named, keys) != null) {
            return true;
        }
        String texts = Search.text(keys.stream());
        search.add("foreignKey", NO_SUCH_FOREIGN_KEY, named, link, search.source(), texts);
        return false;
    }

    /** The key that is named, or the only one; null if it takes more to choose. */
    private static @Nullable ForeignKey pick(String named, List<ForeignKey> keys) {
        if (named.isEmpty()) {
            return keys.size() == 1 ? keys.get(0) : null;
        }
        return keys.stream().filter(key -> Search.names(named, key)).findFirst().orElse(null);
    }

    private ForeignKey other(@Nullable ForeignKey key) {
        return toSource.get(toSource.get(0).equals(key) ? 1 : 0);
    }

    private boolean isSecond() {
        RelationshipAttribute partner = search.partner();
        List<RelationshipAttribute> declared = search.source().relationships();
        return partner != null && declared.indexOf(partner) < declared.indexOf(search.relationship());
    }
}
