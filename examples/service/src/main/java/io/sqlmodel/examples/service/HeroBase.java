package io.sqlmodel.examples.service;

import org.jspecify.annotations.Nullable;

/** What a hero has, in the database and over HTTP. */
interface HeroBase {
    String name();

    @Nullable
    Integer age();

    @Nullable
    Long teamId();
}
