package io.sqlmodel.integration.types;

/**
 * A type of the user's own.
 *
 * @param address the address
 */
public record Email(String address) {}
