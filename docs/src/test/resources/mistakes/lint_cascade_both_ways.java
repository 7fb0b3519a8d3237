package mistakes;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    // snippet: model
    @Relationship(backPopulates = "heroes", linkModel = HeroTeamLinkModel.class, cascade = Cascade.ALL)
    List<Team> teams();                                                 // in HeroModel
    // end
}

@Table
interface TeamModel {
    @PrimaryKey Long id();
    // snippet: model
    @Relationship(backPopulates = "teams", linkModel = HeroTeamLinkModel.class, cascade = Cascade.ALL)
    List<Hero> heroes();                                                // in TeamModel
    // end
}

@Table
interface HeroTeamLinkModel {
    @PrimaryKey @ForeignKey(value = "team.id", onDelete = OnDelete.CASCADE) Long teamId();
    @PrimaryKey @ForeignKey(value = "hero.id", onDelete = OnDelete.CASCADE) Long heroId();
}
