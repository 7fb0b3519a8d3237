package io.sqlmodel.engine;

import io.sqlmodel.type.Codecs;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ParameterWriter;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A prepared statement, with what binds its parameters and reads its columns: made once, used by one execution at a time. */
final class Prepared {
    private final PreparedStatement statement;
    private final ParameterWriter out;
    private final ColumnReader in;
    private boolean taken = true;

    Prepared(PreparedStatement statement, Codecs codecs) {
        this.statement = statement;
        this.out = new ParameterWriter(statement, codecs);
        this.in = new ColumnReader(codecs);
    }

    PreparedStatement statement() {
        return statement;
    }

    /** Binds the parameters. */
    ParameterWriter out() {
        return out;
    }

    /** Reads a result of the statement, until the statement is given back. */
    ColumnReader in(ResultSet rows) {
        return in.over(rows);
    }

    boolean isTaken() {
        return taken;
    }

    void take() {
        taken = true;
    }

    /** Parameters and result are forgotten: no value outlives its execution. */
    void release() throws SQLException {
        in.over(null);
        statement.clearParameters();
        taken = false;
    }

    void close() throws SQLException {
        statement.close();
    }
}
