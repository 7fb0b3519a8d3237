// @Case("J13")
package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "team") List<Hero> heroes();
    @Relationship List<Hero> members(); //! SM-2201: TeamModel.members writes the same foreign key, teamId as TeamModel.heroes
    @Relationship(viewOnly = true) List<Hero> viewed();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship(backPopulates = "heroes") @Nullable Team team();
}

@Table
interface PetModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship @Nullable Team team();
    @Relationship @Nullable Team squad(); //! SM-2201: PetModel.squad writes the same foreign key, teamId as PetModel.team
}
