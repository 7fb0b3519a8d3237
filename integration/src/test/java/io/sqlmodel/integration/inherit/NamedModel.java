package io.sqlmodel.integration.inherit;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.Default;
import io.sqlmodel.annotation.PrimaryKey;

/** What several tables have in common; no table itself. */
interface NamedModel {
    @PrimaryKey
    Long id();

    @Column(length = 40, index = true)
    String name();

    @Default
    default boolean active() {
        return true;
    }

    default String greeting() {
        return "Hello, " + name() + "!";
    }
}
