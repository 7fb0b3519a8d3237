package io.sqlmodel.benchmarks.peers.jdbc;

/** A tag with plain fields. */
final class TagRow {
    final long id;
    String label = "";

    TagRow(long id) {
        this.id = id;
    }
}
