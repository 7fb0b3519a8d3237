// @Case("J13")
package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @Relationship(linkModel = HeroTeamModel.class) List<Team> teams(); //! SM-2200: HeroModel.teams and TeamModel.heroes are two sides over one link
}

@Table
interface TeamModel {
    @PrimaryKey Long id();
    @Relationship(linkModel = HeroTeamModel.class) List<Hero> heroes();
}

@Table
interface HeroTeamModel {
    @PrimaryKey @ForeignKey("hero.id") Long heroId();
    @PrimaryKey @ForeignKey("team.id") Long teamId();
}
