package io.sqlmodel.benchmarks.peers.plain;

/**
 * A tag.
 *
 * @param id its key
 * @param label its label
 */
public record Tag(long id, String label) {}
