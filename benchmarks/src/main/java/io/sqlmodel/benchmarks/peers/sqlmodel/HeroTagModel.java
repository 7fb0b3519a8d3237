package io.sqlmodel.benchmarks.peers.sqlmodel;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface HeroTagModel {
    @PrimaryKey
    @ForeignKey("hero.id")
    Long heroId();

    @PrimaryKey
    @ForeignKey("tag.id")
    Long tagId();
}
