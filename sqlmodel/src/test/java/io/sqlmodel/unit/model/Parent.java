package io.sqlmodel.unit.model;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.ModelBuilder;
import io.sqlmodel.generated.RelationshipSpec;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.type.Types;
import java.util.List;

/** The one side of a one-to-many pair: id, name, children. */
public abstract class Parent<P extends Parent<P, C>, C extends Entity> extends Row {
    static RelationshipSpec declare(ModelBuilder model, Class<?> children) {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("name", "name", Types.STRING);
        return model.oneToMany("children", Shape.LIST, children, "parentId").backPopulates("parent");
    }

    public Long id() {
        return read(0);
    }

    public P id(long id) {
        write(0, id);
        return self();
    }

    public String name() {
        return read(1);
    }

    public P name(String name) {
        write(1, name);
        return self();
    }

    public List<C> children() {
        return list(2);
    }

    public P children(List<C> children) {
        relateAll(2, children);
        return self();
    }

    @SuppressWarnings("unchecked") // each subclass names itself
    private P self() {
        return (P) this;
    }
}
