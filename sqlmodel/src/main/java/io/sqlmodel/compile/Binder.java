package io.sqlmodel.compile;

import io.sqlmodel.sql.Statement;
import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;

/** Binds all parameters of one execution. */
@FunctionalInterface
public interface Binder {
    /** For statements without parameters. */
    Binder NONE = out -> {};

    /**
     * The parameters of a statement.
     *
     * @param statement the statement
     * @return the binder
     * @throws io.sqlmodel.error.QueryException if the statement is not complete
     */
    static Binder of(Statement statement) {
        return new ParameterBinder(statement.fingerprint().parameters());
    }

    /**
     * Binds the parameters, from index 1.
     *
     * @param out the writer
     * @throws SQLException as the driver reports it
     */
    void bind(ParameterWriter out) throws SQLException;
}
