package io.sqlmodel.unit.model;

import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.type.Types;

/** A row with a key of two columns. */
public final class Seat extends Row {
    private static final EntityMapping<Seat> MAPPING = RowMapping.of(Seat.class, Seat::new, "seat", model -> {
        model.column("line", "line", Types.INTEGER).primaryKey();
        model.column("number", "number", Types.LONG).primaryKey();
        model.column("label", "label", Types.STRING);
    });

    @Override
    protected EntityMapping<Seat> mapping() {
        return MAPPING;
    }

    public Seat at(int line, long number) {
        write(0, line);
        write(1, number);
        return this;
    }

    public String label() {
        return read(2);
    }

    public Seat label(String label) {
        write(2, label);
        return this;
    }
}
