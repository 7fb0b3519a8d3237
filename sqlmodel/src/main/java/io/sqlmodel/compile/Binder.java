package io.sqlmodel.compile;

import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;

/** Binds all parameters of one execution. */
@FunctionalInterface
public interface Binder {
    /** For statements without parameters. */
    Binder NONE = out -> {};

    /**
     * Binds the parameters, from index 1.
     *
     * @param out the writer
     * @throws SQLException as the driver reports it
     */
    void bind(ParameterWriter out) throws SQLException;
}
