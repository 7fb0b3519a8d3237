// @Case("J05")
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(backPopulates = "team", orderBy = "age desc") List<Pet> heroes(); //! SM-2108: TeamModel.heroes leads to PetModel, but the relationship that names it as its other side is HeroModel.team. Lead to Hero
    @Relationship(backPopulates = "home", mapKey = "city") Map<String, Pet> games(); //! SM-2108: TeamModel.games leads to PetModel, but the relationship that names it as its other side is GameModel.home. Lead to Game
    @Relationship(backPopulates = "teams", linkModel = FanTeamModel.class) Set<Pet> fans(); //! SM-2108: TeamModel.fans leads to PetModel, but the relationship that names it as its other side is FanModel.teams. Lead to Fan
}

@Table
interface PetModel {
    @PrimaryKey Long id();
    String home();
    @ForeignKey("fan.id") @Nullable Long ownerId();
    @Relationship @Nullable Fan teams();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    int age();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship(backPopulates = "heroes") @Nullable Team team();
}

@Table
interface GameModel {
    @PrimaryKey Long id();
    String city();
    @ForeignKey("team.id") @Nullable Long homeId();
    @Relationship(backPopulates = "games") @Nullable Team home();
}

@Table
interface FanModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "fans", linkModel = FanTeamModel.class) Set<Team> teams();
}

@Table
interface FanTeamModel {
    @PrimaryKey @ForeignKey("fan.id") Long fanId();
    @PrimaryKey @ForeignKey("team.id") Long teamId();
}
