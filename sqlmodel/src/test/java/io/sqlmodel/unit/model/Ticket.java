package io.sqlmodel.unit.model;

import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.type.Types;
import org.jspecify.annotations.Nullable;

/** Has columns that the database fills in. */
public final class Ticket extends Row {
    private static final EntityMapping<Ticket> MAPPING = RowMapping.of(Ticket.class, Ticket::new, "ticket", model -> {
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("title", "title", Types.STRING);
        model.column("state", "state", Types.STRING).serverDefault("'open'");
        model.column("note", "note", Types.STRING).nullable().serverDefault("'none'");
        model.column("photo", "photo", Types.BYTES).nullable();
    });

    @Override
    protected EntityMapping<Ticket> mapping() {
        return MAPPING;
    }

    public Long id() {
        return read(0);
    }

    public Ticket id(@Nullable Long id) {
        write(0, id);
        return this;
    }

    public String title() {
        return read(1);
    }

    public Ticket title(String title) {
        write(1, title);
        return this;
    }

    public String state() {
        return read(2);
    }

    public Ticket state(String state) {
        write(2, state);
        return this;
    }

    public @Nullable String note() {
        return read(3);
    }

    public Ticket note(@Nullable String note) {
        write(3, note);
        return this;
    }

    public byte @Nullable [] photo() {
        return read(4);
    }

    public Ticket photo(byte @Nullable [] photo) {
        write(4, photo);
        return this;
    }
}
