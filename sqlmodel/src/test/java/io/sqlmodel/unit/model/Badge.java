package io.sqlmodel.unit.model;

import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.type.Types;
import org.jspecify.annotations.Nullable;

/** Has two unique columns, one of which allows NULL. */
public final class Badge extends Row {
    private static final EntityMapping<Badge> MAPPING = RowMapping.of(Badge.class, Badge::new, "badge", model -> {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("code", "code", Types.STRING);
        model.column("nick", "nick", Types.STRING).nullable();
        model.column("label", "label", Types.STRING).nullable();
        model.unique("uq_badge_code", "code");
        model.unique("uq_badge_nick", "nick");
    });

    @Override
    protected EntityMapping<Badge> mapping() {
        return MAPPING;
    }

    public Long id() {
        return read(0);
    }

    public Badge id(long id) {
        write(0, id);
        return this;
    }

    public String code() {
        return read(1);
    }

    public Badge code(String code) {
        write(1, code);
        return this;
    }

    public @Nullable String nick() {
        return read(2);
    }

    public Badge nick(@Nullable String nick) {
        write(2, nick);
        return this;
    }

    public Badge label(@Nullable String label) {
        write(3, label);
        return this;
    }
}
