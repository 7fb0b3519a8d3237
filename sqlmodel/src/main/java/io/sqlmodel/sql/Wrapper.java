package io.sqlmodel.sql;

/** Gives a part of a statement a Java type. What it is in SQL, the part inside says. */
interface Wrapper extends Node {
    Node inner();

    @Override
    default void walk(Pass pass) {
        inner().walk(pass);
    }
}
