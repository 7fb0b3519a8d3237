package bad;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "team") List<Hero> heroes();
    @Relationship(backPopulates = "team") List<Villain> villains();
    @Relationship(backPopulates = "team") List<Pet> pets();
    @Relationship(backPopulates = "teams") List<Tag> tags();
    @Relationship(backPopulates = "home") List<Game> games();
    @Relationship(backPopulates = "teams", linkModel = LinkModel.class) List<Fan> fans();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship(backPopulates = "heros") @Nullable Team team(); //! SM-2091: backPopulates of HeroModel.team names "heros"
}

@Table
interface VillainModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship(backPopulates = "id") @Nullable Team team(); //! SM-2092: backPopulates of VillainModel.team names TeamModel.id
}

@Table
interface PetModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "pets") @Nullable Team team(); //! SM-2088: PetModel.team leads to TeamModel, and no foreign key joins the two
}

@Table
interface TagModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "tags") List<Team> teams(); //! SM-2088: TagModel.teams leads to TeamModel, and no foreign key joins the two
}

@Table
interface GameModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") Long homeId();
    @ForeignKey("team.id") Long awayId();
    @Relationship(backPopulates = "games") Team home(); //! SM-2089: GameModel.home could follow homeId, awayId
}

@Table
interface FanModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "fans", linkModel = LinkModel.class) List<Team> teams(); //! SM-2097: linkModel of FanModel.teams is LinkModel, which has no foreign key to FanModel
}

@Table
interface LinkModel {
    @PrimaryKey @ForeignKey("team.id") Long teamId();
    @PrimaryKey Long fanId();
}
