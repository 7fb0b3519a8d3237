package io.sqlmodel.benchmarks.peers.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A category with plain fields. */
final class CategoryRow {
    final long id;
    final String name;

    @Nullable
    final Long parentId;

    @Nullable
    CategoryRow parent;

    final List<CategoryRow> children = new ArrayList<>();

    CategoryRow(long id, String name, @Nullable Long parentId) {
        this.id = id;
        this.name = name;
        this.parentId = parentId;
    }
}
