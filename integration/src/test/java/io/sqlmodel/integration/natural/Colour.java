package io.sqlmodel.integration.natural;

/** Of which nothing can stand in for another. */
enum Colour {
    RED,
    GREEN,
    BLUE
}
