package io.sqlmodel.integration.async;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** The cape of one hero at most. */
@Table(name = "async_cape")
interface CapeModel {
    @PrimaryKey
    Long id();

    String colour();

    @ForeignKey("async_hero.id")
    @Nullable
    Long heroId();

    @Relationship(backPopulates = "cape")
    @Nullable
    Hero hero();
}
