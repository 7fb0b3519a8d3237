package mistakes;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    // snippet: sides
    @Relationship(backPopulates = "heroes", linkModel = HeroTeamLinkModel.class) List<Team> teams();    // in HeroModel
    // end
}

@Table
interface TeamModel {
    @PrimaryKey Long id();
    // snippet: sides
    @Relationship(backPopulates = "teams") List<Hero> heroes();                                         // in TeamModel
    // end
}

@Table
interface HeroTeamLinkModel {
    @PrimaryKey @ForeignKey("team.id") Long teamId();
    @PrimaryKey @ForeignKey("hero.id") Long heroId();
}
