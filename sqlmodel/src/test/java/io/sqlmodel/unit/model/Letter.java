package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts its versions, and answers another letter. */
public final class Letter extends Row {
    private static final EntityMapping<Letter> MAPPING = RowMapping.of(Letter.class, Letter::new, "letter", model -> {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("text", "text", Types.STRING).nullable();
        model.column("version", "version", Types.INTEGER).version();
        model.column("subject", "subject", Types.STRING).nullable();
        model.column("firstId", "first_id", Types.LONG).nullable();
        model.unique("uq_letter_subject", "subject");
        model.foreignKey("fk_letter_first_id", List.of("first_id"), "letter", List.of("id"), OnDelete.NO_ACTION);
        model.manyToOne("first", Letter.class, "firstId").nullable().backPopulates("answers");
        model.oneToMany("answers", Shape.LIST, Letter.class, "firstId").backPopulates("first");
    });

    @Override
    protected EntityMapping<Letter> mapping() {
        return MAPPING;
    }

    public Long id() {
        return read(0);
    }

    public Letter id(long id) {
        write(0, id);
        return this;
    }

    public @Nullable String text() {
        return read(1);
    }

    public Letter text(@Nullable String text) {
        write(1, text);
        return this;
    }

    public Integer version() {
        return read(2);
    }

    public Letter version(int version) {
        write(2, version);
        return this;
    }

    public @Nullable String subject() {
        return read(3);
    }

    public Letter subject(@Nullable String subject) {
        write(3, subject);
        return this;
    }

    public Letter first(@Nullable Letter first) {
        relate(5, first);
        return this;
    }

    public List<Letter> answers() {
        return list(6);
    }
}
