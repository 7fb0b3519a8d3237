package io.sqlmodel.processor.resolve;

import static io.sqlmodel.processor.report.ProcessorMessage.LINK_WITHOUT_FOREIGN_KEY;
import static io.sqlmodel.processor.report.ProcessorMessage.NO_FOREIGN_KEY;
import static io.sqlmodel.processor.report.ProcessorMessage.NO_SUCH_FOREIGN_KEY;
import static io.sqlmodel.processor.report.ProcessorMessage.SCALAR_LOOP;
import static io.sqlmodel.processor.report.ProcessorMessage.SEVERAL_FOREIGN_KEYS;

import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.Names;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.report.Problems;
import io.sqlmodel.processor.scan.ModelIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/** Finds the foreign key behind each relationship. */
public final class Joins {
    private final ModelIndex index;
    private final ForeignKeys keys;
    private final Map<Model, List<ForeignKey>> keysOf = new HashMap<>();

    /**
     * For the models of a round.
     *
     * @param index the models
     */
    public Joins(ModelIndex index) {
        this.index = index;
        this.keys = new ForeignKeys(index::ofTable);
    }

    /**
     * The foreign keys of a model.
     *
     * @param model the model
     * @return its keys
     */
    public List<ForeignKey> keys(Model model) {
        return keysOf.computeIfAbsent(model, keys::of);
    }

    /**
     * The other side of a relationship.
     *
     * @param relationship the relationship
     * @return what its {@code backPopulates} names, or null
     */
    public @Nullable RelationshipAttribute partner(RelationshipAttribute relationship) {
        Model target = index.find(relationship.target());
        String name = relationship.options().backPopulates();
        return target == null || name.isEmpty() ? null : target.relationship(name);
    }

    /**
     * The foreign key behind a relationship.
     *
     * @param source the model that has it
     * @param relationship the relationship
     * @param problems takes what is wrong
     * @return the join, or null if there is none or more than one
     */
    public @Nullable Join find(Model source, RelationshipAttribute relationship, Problems problems) {
        Model target = index.find(relationship.target());
        if (target == null || linkUnclear(relationship)) {
            return null;
        }
        Search search = new Search(source, relationship, target, partner(relationship), problems);
        return relationship.linkModel() == null ? search.direct() : search.linked(index.find(relationship.linkModel()));
    }

    /** Whether a link is named that is no model, or by the other side only; both are reported elsewhere. */
    private boolean linkUnclear(RelationshipAttribute relationship) {
        RelationshipAttribute partner = partner(relationship);
        AnnotationMirror mirror = Place.mirror(relationship.accessor(), Relationship.class);
        boolean named = mirror != null && Place.written(mirror, "linkModel") != null;
        return relationship.linkModel() == null && (named || (partner != null && partner.linkModel() != null));
    }

    private final class Search {
        private final Model source;
        private final RelationshipAttribute relationship;
        private final Model target;
        private final @Nullable RelationshipAttribute partner;
        private final Problems problems;

        Search(
                Model source,
                RelationshipAttribute relationship,
                Model target,
                @Nullable RelationshipAttribute partner,
                Problems problems) {
            this.source = source;
            this.relationship = relationship;
            this.target = target;
            this.partner = partner;
            this.problems = problems;
        }

        @Nullable
        Join direct() {
            List<Join> joins = new ArrayList<>();
            if (mayBe(Direction.MANY_TO_ONE)) {
                between(source, target).forEach(key -> joins.add(new Join(Direction.MANY_TO_ONE, key, null)));
            }
            if (mayBe(Direction.ONE_TO_MANY)) {
                between(target, source).forEach(key -> joins.add(new Join(Direction.ONE_TO_MANY, key, null)));
            }
            if (joins.isEmpty()) {
                add("", NO_FOREIGN_KEY, target, noForeignKeyRemedy());
                return null;
            }
            String named = named();
            if (!named.isEmpty()) {
                Set<String> attributes = new HashSet<>(Names.list(named));
                List<Join> chosen = joins.stream()
                        .filter(join -> attributes.equals(
                                new HashSet<>(join.foreignKey().attributes())))
                        .toList();
                if (chosen.isEmpty()) {
                    add("foreignKey", NO_SUCH_FOREIGN_KEY, named, source, target, texts(joins));
                    return null;
                }
                return chosen.get(0);
            }
            List<Join> own = joins.stream()
                    .filter(join -> join.direction() == Direction.MANY_TO_ONE)
                    .toList();
            return one(own.isEmpty() ? joins : own);
        }

        /** The foreign key as this side names it, or as the other does. */
        private String named() {
            String own = relationship.options().foreignKey();
            return own.isEmpty() && partner != null ? partner.options().foreignKey() : own;
        }

        private @Nullable Join one(List<Join> joins) {
            if (joins.size() > 1) {
                add("", SEVERAL_FOREIGN_KEYS, texts(joins));
                return null;
            }
            return joins.get(0);
        }

        private boolean mayBe(Direction direction) {
            if (!relationship.scalar()) {
                return direction == Direction.ONE_TO_MANY;
            }
            if (source.equals(target)) {
                return direction == ofLoop();
            }
            return direction == Direction.MANY_TO_ONE || partner == null || partner.scalar();
        }

        /** A scalar to the own table is many-to-one, unless the far side of it is a scalar as well and says otherwise. */
        private Direction ofLoop() {
            String remoteSide = relationship.options().remoteSide();
            if (!remoteSide.isEmpty()) {
                return holdsKey(remoteSide) ? Direction.ONE_TO_MANY : Direction.MANY_TO_ONE;
            }
            if (partner == null || !partner.scalar() || partner.equals(relationship)) {
                return Direction.MANY_TO_ONE;
            }
            String other = partner.options().remoteSide();
            if (other.isEmpty()) {
                String key = source.primaryKey().isEmpty()
                        ? "id"
                        : source.primaryKey().get(0).name();
                add("", SCALAR_LOOP, partner.name(), key);
                return Direction.MANY_TO_ONE;
            }
            return holdsKey(other) ? Direction.MANY_TO_ONE : Direction.ONE_TO_MANY;
        }

        private boolean holdsKey(String attributes) {
            return keys(target).stream().anyMatch(key -> key.attributes().containsAll(Names.list(attributes)));
        }

        @Nullable
        Join linked(@Nullable Model link) {
            if (link == null) {
                return null;
            }
            List<ForeignKey> toSource = between(link, source);
            List<ForeignKey> toTarget = between(link, target);
            boolean loop = source.equals(target);
            for (Model end : toSource.isEmpty() ? List.of(source) : List.of(target)) {
                if (between(link, end).size() < (loop ? 2 : 1)) {
                    String key = end.primaryKey().isEmpty()
                            ? "id"
                            : end.primaryKey().get(0).columnName();
                    add(
                            "linkModel",
                            LINK_WITHOUT_FOREIGN_KEY,
                            link,
                            (loop ? "both sides, which are " : "") + end,
                            end.tableName() + "." + key);
                    return null;
                }
            }
            ForeignKey near = pick(toSource, relationship.options().foreignKey(), link, source);
            ForeignKey far =
                    pick(toTarget, partner == null ? "" : partner.options().foreignKey(), link, target);
            if (loop && near == null && far == null && toSource.size() == 2 && unnamed()) {
                // The first key of the link belongs to the side that is declared first.
                boolean second = partner != null
                        && source.relationships().indexOf(partner)
                                < source.relationships().indexOf(relationship);
                near = toSource.get(second ? 1 : 0);
            }
            if (loop && toSource.size() == 2) {
                near = near != null || far == null ? near : other(toSource, far);
                far = far != null || near == null ? far : other(toSource, near);
            }
            if (near == null || far == null) {
                if (problems.isEmpty()) {
                    add("", SEVERAL_FOREIGN_KEYS, keyTexts(toSource, toTarget));
                }
                return null;
            }
            return new Join(Direction.MANY_TO_MANY, near, far);
        }

        private boolean unnamed() {
            return relationship.options().foreignKey().isEmpty()
                    && (partner == null || partner.options().foreignKey().isEmpty());
        }

        private ForeignKey other(List<ForeignKey> two, ForeignKey one) {
            return two.get(two.get(0).equals(one) ? 1 : 0);
        }

        /** The one key, or the one that is named; null if it takes more to choose. */
        private @Nullable ForeignKey pick(List<ForeignKey> keys, String named, Model link, Model end) {
            if (named.isEmpty()) {
                return keys.size() == 1 ? keys.get(0) : null;
            }
            Set<String> attributes = new HashSet<>(Names.list(named));
            for (ForeignKey key : keys) {
                if (attributes.equals(new HashSet<>(key.attributes()))) {
                    return key;
                }
            }
            add("foreignKey", NO_SUCH_FOREIGN_KEY, named, link, end, keyTexts(keys, List.of()));
            return null;
        }

        private List<ForeignKey> between(Model from, Model to) {
            return keys(from).stream()
                    .filter(key -> key.table().equals(to.tableName()))
                    .toList();
        }

        private String noForeignKeyRemedy() {
            String id = target.tableName() + ".id";
            if (relationship.scalar()) {
                return "Add @ForeignKey(\"" + id + "\") to a column of " + source + ".";
            }
            return "Add @ForeignKey(\"" + source.tableName() + ".id\") to a column of " + target
                    + ", or name a linkModel if it is many-to-many.";
        }

        private String texts(List<Join> joins) {
            return String.join(
                    ", ", joins.stream().map(join -> text(join.foreignKey())).toList());
        }

        private String keyTexts(List<ForeignKey> first, List<ForeignKey> second) {
            return String.join(
                    ", ",
                    Stream.concat(first.stream(), second.stream())
                            .distinct()
                            .map(this::text)
                            .toList());
        }

        private String text(ForeignKey key) {
            return String.join(", ", key.attributes());
        }

        private void add(String member, io.sqlmodel.error.Message message, Object... args) {
            Place place = Place.of(source.shape(), relationship.accessor()).at(Relationship.class);
            place = member.isEmpty() ? place : place.at(Relationship.class, member);
            Object[] all = Stream.concat(Stream.of(source, relationship.name()), Stream.of(args))
                    .toArray();
            problems.add(place, message, all);
        }
    }
}
