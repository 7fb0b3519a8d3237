package io.sqlmodel.benchmarks.peers.jdbc;

import java.util.ArrayList;
import java.util.List;

/** A team with plain fields. */
final class TeamRow {
    long id;
    final String name;
    final List<HeroRow> heroes = new ArrayList<>();

    TeamRow(long id, String name) {
        this.id = id;
        this.name = name;
    }
}
