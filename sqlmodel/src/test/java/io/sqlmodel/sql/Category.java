package io.sqlmodel.sql;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.ModelBuilder;
import io.sqlmodel.generated.Models;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree. */
public final class Category extends Entity {
    private static final EntityMapping<Category> MAPPING = Models.register(new TestMapping<>(Category.class, model()));
    private static final Columns COLUMNS = new Columns(null);

    public static final NumberColumn<Category, Long> id = COLUMNS.id;
    public static final TextColumn<Category> name = COLUMNS.name;
    public static final ToOne<Category, Category> parent = COLUMNS.parent;
    public static final ToMany<Category, Category> children = COLUMNS.children;

    public static Columns as(String alias) {
        return new Columns(alias);
    }

    @Override
    protected EntityMapping<?> mapping() {
        return MAPPING;
    }

    public static final class Columns extends EntityAlias<Category> {
        public final NumberColumn<Category, Long> id = number(0, Types.LONG);
        public final TextColumn<Category> name = text(1);
        public final NumberColumn<Category, Long> parentId = number(2, Types.LONG);
        public final ToOne<Category, Category> parent = toOne(3);
        public final ToMany<Category, Category> children = toMany(4);

        private Columns(@Nullable String alias) {
            super(MAPPING.def(), alias);
        }
    }

    private static ModelBuilder model() {
        ModelBuilder model = ModelBuilder.table("category");
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("name", "name", Types.STRING);
        model.column("parentId", "parent_id", Types.LONG).nullable();
        model.manyToOne("parent", Category.class, "parentId").nullable().backPopulates("children");
        model.oneToMany("children", Shape.LIST, Category.class, "parentId").backPopulates("parent");
        model.foreignKey("fk_category_parent_id", List.of("parent_id"), "category", List.of("id"), OnDelete.NO_ACTION);
        return model;
    }
}
