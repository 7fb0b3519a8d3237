package io.sqlmodel.dialect;

import java.sql.SQLException;

/** How the errors of one database are told apart. Stateless and thread-safe. */
public interface ErrorRules {
    /**
     * Reads a driver's exception.
     *
     * @param error the exception
     * @return what it says
     */
    DatabaseError read(SQLException error);
}
