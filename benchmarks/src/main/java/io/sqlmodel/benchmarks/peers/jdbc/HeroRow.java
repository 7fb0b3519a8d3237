package io.sqlmodel.benchmarks.peers.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hero with plain fields. */
final class HeroRow {
    long id;
    final String name;

    @Nullable
    Integer age;

    @Nullable
    Long teamId;

    @Nullable
    TeamRow team;

    /** Made where tags are read. */
    @Nullable
    List<TagRow> tags;

    HeroRow(long id, String name, @Nullable Integer age, @Nullable Long teamId) {
        this.id = id;
        this.name = name;
        this.age = age;
        this.teamId = teamId;
    }

    List<TagRow> tags() {
        if (tags == null) {
            tags = new ArrayList<>();
        }
        return tags;
    }
}
