package io.sqlmodel.docs.manytomany;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(backPopulates = "teams", linkModel = HeroTeamLinkModel.class, orderBy = "name")
    List<Hero> heroes();
}
