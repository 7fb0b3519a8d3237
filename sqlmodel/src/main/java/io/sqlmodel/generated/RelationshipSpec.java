package io.sqlmodel.generated;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.meta.RelationshipDef.OrderDef;
import io.sqlmodel.meta.RelationshipDef.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A relationship as a generated class writes it down. */
public final class RelationshipSpec {
    private final String name;
    private final Direction direction;
    private final Shape shape;
    private final Class<?> target;
    private @Nullable Class<?> linkModel;
    private List<String> foreignKey = List.of();
    private List<String> targetForeignKey = List.of();
    private boolean nullable;
    private String backPopulates = "";
    private Set<Cascade> cascade = EnumSet.of(Cascade.SAVE_UPDATE, Cascade.MERGE);
    private PassiveDeletes passiveDeletes = PassiveDeletes.NO;
    private boolean passiveUpdates = true;
    private Lazy lazy = Lazy.SELECT;
    private boolean peers = true;
    private final List<OrderDef> orderBy = new ArrayList<>();
    private boolean singleParent;
    private boolean viewOnly;
    private boolean postUpdate;
    private int joinDepth;
    private String mapKey = "";

    private RelationshipSpec(String name, Direction direction, Shape shape, Class<?> target) {
        this.name = name;
        this.direction = direction;
        this.shape = shape;
        this.target = target;
    }

    static RelationshipSpec manyToOne(String name, Class<?> target, String... foreignKey) {
        RelationshipSpec spec = new RelationshipSpec(name, Direction.MANY_TO_ONE, Shape.SCALAR, target);
        spec.foreignKey = List.of(foreignKey);
        return spec;
    }

    static RelationshipSpec oneToMany(String name, Shape shape, Class<?> target, String... foreignKey) {
        RelationshipSpec spec = new RelationshipSpec(name, Direction.ONE_TO_MANY, shape, target);
        spec.foreignKey = List.of(foreignKey);
        return spec;
    }

    static RelationshipSpec manyToMany(
            String name,
            Shape shape,
            Class<?> target,
            Class<?> linkModel,
            List<String> foreignKey,
            List<String> targetForeignKey) {
        RelationshipSpec spec = new RelationshipSpec(name, Direction.MANY_TO_MANY, shape, target);
        spec.linkModel = linkModel;
        spec.foreignKey = foreignKey;
        spec.targetForeignKey = targetForeignKey;
        return spec;
    }

    /**
     * Says that a scalar may be null.
     *
     * @return this
     */
    public RelationshipSpec nullable() {
        nullable = true;
        return this;
    }

    /**
     * Names the other side.
     *
     * @param attribute the target's relationship
     * @return this
     */
    public RelationshipSpec backPopulates(String attribute) {
        backPopulates = attribute;
        return this;
    }

    /**
     * Sets what is carried over, instead of save-update and merge.
     *
     * @param kinds the cascades; {@link Cascade#ALL} stands for its parts
     * @return this
     */
    public RelationshipSpec cascade(Cascade... kinds) {
        cascade = EnumSet.noneOf(Cascade.class);
        for (Cascade kind : kinds) {
            if (kind == Cascade.ALL) {
                cascade.addAll(EnumSet.range(Cascade.SAVE_UPDATE, Cascade.DELETE));
            } else {
                cascade.add(kind);
            }
        }
        return this;
    }

    /**
     * Leaves deletions to the database.
     *
     * @param mode how much
     * @return this
     */
    public RelationshipSpec passiveDeletes(PassiveDeletes mode) {
        passiveDeletes = mode;
        return this;
    }

    /**
     * Has the session write the new key of a parent into its children.
     *
     * @return this
     */
    public RelationshipSpec activeUpdates() {
        passiveUpdates = false;
        return this;
    }

    /**
     * Sets the loading strategy.
     *
     * @param strategy the strategy
     * @return this
     */
    public RelationshipSpec lazy(Lazy strategy) {
        lazy = strategy;
        return this;
    }

    /**
     * Makes a lazy load serve one object only.
     *
     * @return this
     */
    public RelationshipSpec alone() {
        peers = false;
        return this;
    }

    /**
     * Adds an ascending part to the order.
     *
     * @param attribute the target's attribute
     * @return this
     */
    public RelationshipSpec orderBy(String attribute) {
        orderBy.add(new OrderDef(attribute, false));
        return this;
    }

    /**
     * Adds a descending part to the order.
     *
     * @param attribute the target's attribute
     * @return this
     */
    public RelationshipSpec orderByDescending(String attribute) {
        orderBy.add(new OrderDef(attribute, true));
        return this;
    }

    /**
     * Allows each related object one parent only.
     *
     * @return this
     */
    public RelationshipSpec singleParent() {
        singleParent = true;
        return this;
    }

    /**
     * Never writes it.
     *
     * @return this
     */
    public RelationshipSpec viewOnly() {
        viewOnly = true;
        return this;
    }

    /**
     * Writes the foreign key after the rows.
     *
     * @return this
     */
    public RelationshipSpec postUpdate() {
        postUpdate = true;
        return this;
    }

    /**
     * Sets how deep an eager strategy goes.
     *
     * @param levels the levels
     * @return this
     */
    public RelationshipSpec joinDepth(int levels) {
        joinDepth = levels;
        return this;
    }

    /**
     * Sets the key of a map.
     *
     * @param attribute the target's attribute
     * @return this
     */
    public RelationshipSpec mapKey(String attribute) {
        mapKey = attribute;
        return this;
    }

    RelationshipDef build(int index) {
        return new RelationshipDef(
                index,
                name,
                direction,
                shape,
                target,
                linkModel,
                foreignKey,
                targetForeignKey,
                nullable,
                backPopulates,
                cascade,
                passiveDeletes,
                passiveUpdates,
                lazy,
                peers,
                orderBy,
                singleParent,
                viewOnly,
                postUpdate,
                joinDepth,
                mapKey);
    }
}
