package io.sqlmodel.benchmarks.peers.jdbc;

/**
 * A tag.
 *
 * @param id its key
 * @param label its label
 */
record TagRow(long id, String label) {}
