package io.sqlmodel.docs.manytomany;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface HeroTeamLinkModel {
    @PrimaryKey @ForeignKey("team.id") Long teamId();
    @PrimaryKey @ForeignKey("hero.id") Long heroId();
}
