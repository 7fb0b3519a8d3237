package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of a tree. */
public final class Node extends Row {
    private static final EntityMapping<Node> MAPPING = RowMapping.of(Node.class, Node::new, "node", model -> {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("parentId", "parent_id", Types.LONG).nullable();
        model.foreignKey("fk_node_parent_id", List.of("parent_id"), "node", List.of("id"), OnDelete.NO_ACTION);
        model.manyToOne("parent", Node.class, "parentId").nullable().backPopulates("children");
        model.oneToMany("children", Shape.LIST, Node.class, "parentId").backPopulates("parent");
    });

    @Override
    protected EntityMapping<Node> mapping() {
        return MAPPING;
    }

    public Long id() {
        return read(0);
    }

    public Node id(long id) {
        write(0, id);
        return this;
    }

    public @Nullable Long parentId() {
        return read(1);
    }

    public Node parentId(@Nullable Long parentId) {
        write(1, parentId);
        return this;
    }

    public @Nullable Node parent() {
        return read(2);
    }

    public Node parent(@Nullable Node parent) {
        relate(2, parent);
        return this;
    }

    public List<Node> children() {
        return list(3);
    }
}
