// @Case("C13")
package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "heroes", linkModel = HeroTeamModel.class, cascade = Cascade.ALL) List<Team> teams(); //! SM-2203: HeroModel.teams and TeamModel.heroes both have a delete cascade
    @Relationship(backPopulates = "owner", linkModel = HeroPetModel.class, cascade = Cascade.ALL) List<Pet> pets();
}

@Table
interface TeamModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "teams", linkModel = HeroTeamModel.class, cascade = Cascade.DELETE) List<Hero> heroes();
}

@Table
interface HeroTeamModel {
    @PrimaryKey @ForeignKey("hero.id") Long heroId();
    @PrimaryKey @ForeignKey("team.id") Long teamId();
}

@Table
interface PetModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "pets", linkModel = HeroPetModel.class) List<Hero> owner();
}

@Table
interface HeroPetModel {
    @PrimaryKey @ForeignKey("hero.id") Long heroId();
    @PrimaryKey @ForeignKey("pet.id") Long petId();
}
