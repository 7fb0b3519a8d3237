package io.sqlmodel.sql;

/** A part of a statement. Immutable. */
public interface Node {
    /**
     * Takes a pass through this part, in the order of its SQL text. One walk serves every purpose: writing the text,
     * collecting parameters and structure, finding the tables that are named.
     *
     * @param pass the pass
     */
    void walk(Pass pass);
}
