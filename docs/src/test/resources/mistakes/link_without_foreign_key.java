package mistakes;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "heroes", linkModel = HeroTeamLinkModel.class) List<Team> teams();
}

@Table
interface TeamModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "teams", linkModel = HeroTeamLinkModel.class) List<Hero> heroes();
}

// snippet: link
@Table
interface HeroTeamLinkModel {
    @PrimaryKey @ForeignKey("team.id") Long teamId();
    @PrimaryKey Long heroId();
}
// end
