package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.ModelBuilder;
import io.sqlmodel.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The many side of a one-to-many pair: id, name, parentId, parent. */
public abstract class Child<C extends Child<C, P>, P extends Entity> extends Row {
    static void declare(ModelBuilder model, String parentTable, Class<?> parent, OnDelete onDelete) {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("name", "name", Types.STRING);
        model.column("parentId", "parent_id", Types.LONG).nullable();
        model.foreignKey("fk_to_" + parentTable, List.of("parent_id"), parentTable, List.of("id"), onDelete);
        model.manyToOne("parent", parent, "parentId").nullable().backPopulates("children");
    }

    public Long id() {
        return read(0);
    }

    public String name() {
        return read(1);
    }

    public C name(String name) {
        write(1, name);
        return self();
    }

    public @Nullable Long parentId() {
        return read(2);
    }

    public C parentId(@Nullable Long parentId) {
        write(2, parentId);
        return self();
    }

    public @Nullable P parent() {
        return read(3);
    }

    public C parent(@Nullable P parent) {
        relate(3, parent);
        return self();
    }

    @SuppressWarnings("unchecked") // each subclass names itself
    private C self() {
        return (C) this;
    }
}
