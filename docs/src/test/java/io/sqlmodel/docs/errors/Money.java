package io.sqlmodel.docs.errors;

/** A type that no column knows by itself. */
public record Money(long cents) {}
