package io.sqlmodel.examples.service;

/** What a team has, in the database and over HTTP. */
interface TeamBase {
    String name();

    String headquarters();
}
