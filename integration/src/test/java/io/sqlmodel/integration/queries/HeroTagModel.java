package io.sqlmodel.integration.queries;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** Links heroes and tags. */
@Table(name = "hero_tags")
interface HeroTagModel {
    @PrimaryKey
    @ForeignKey("heroes.id")
    Long heroId();

    @PrimaryKey
    @ForeignKey("tags.id")
    Long tagId();
}
