package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.type.Types;
import java.util.List;
import java.util.UUID;

/** Has a key that the client makes, and always a parent; the first one is its own. */
public final class Branch extends Row {
    private static final EntityMapping<Branch> MAPPING = RowMapping.of(Branch.class, Branch::new, "branch", model -> {
        model.column("id", "id", Types.UUID).primaryKey().generatedByClient();
        model.column("parentId", "parent_id", Types.UUID);
        model.foreignKey("fk_branch_parent_id", List.of("parent_id"), "branch", List.of("id"), OnDelete.NO_ACTION);
        model.manyToOne("parent", Branch.class, "parentId");
    });

    @Override
    protected EntityMapping<Branch> mapping() {
        return MAPPING;
    }

    public UUID id() {
        return read(0);
    }

    public Branch id(UUID id) {
        write(0, id);
        return this;
    }

    public UUID parentId() {
        return read(1);
    }

    public Branch parentId(UUID parentId) {
        write(1, parentId);
        return this;
    }

    public Branch parent(Branch parent) {
        relate(2, parent);
        return this;
    }
}
