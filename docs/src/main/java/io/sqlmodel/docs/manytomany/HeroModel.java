package io.sqlmodel.docs.manytomany;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(backPopulates = "heroes", linkModel = HeroTeamLinkModel.class, orderBy = "name")
    List<Team> teams();
}
