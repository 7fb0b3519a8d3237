package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.ModelBuilder;
import io.sqlmodel.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is in a {@link Box} that it does not know, and knows the box that it came in. */
public final class Toy extends Row {
    private static final EntityMapping<Toy> MAPPING = RowMapping.of(Toy.class, Toy::new, "toy", model -> {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        key(model, "boxId", "box_id");
        key(model, "ownerId", "owner_id");
        key(model, "lenderId", "lender_id");
        key(model, "originId", "origin_id");
        model.manyToOne("origin", Box.class, "originId").nullable();
    });

    private static void key(ModelBuilder model, String attribute, String column) {
        model.column(attribute, column, Types.LONG).nullable();
        model.foreignKey("fk_toy_" + column, List.of(column), "box", List.of("id"), OnDelete.NO_ACTION);
    }

    @Override
    protected EntityMapping<Toy> mapping() {
        return MAPPING;
    }

    public Long id() {
        return read(0);
    }

    public @Nullable Long boxId() {
        return read(1);
    }

    public Toy boxId(@Nullable Long boxId) {
        write(1, boxId);
        return this;
    }

    public @Nullable Long ownerId() {
        return read(2);
    }

    public @Nullable Long lenderId() {
        return read(3);
    }

    public @Nullable Long originId() {
        return read(4);
    }

    public @Nullable Box origin() {
        return read(5);
    }

    public Toy origin(@Nullable Box origin) {
        relate(5, origin);
        return this;
    }
}
