// @Case("A11")
package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "team", cascadeDelete = true) List<Hero> heroes(); //! SM-2204: TeamModel.heroes has a delete cascade, and HeroModel.teamId has no onDelete
    @Relationship(cascadeDelete = true) List<Villain> villains(); //! SM-2204: TeamModel.villains has a delete cascade, and VillainModel.teamId has onDelete = SET_NULL
    @Relationship(cascadeDelete = true) List<Pet> pets();
    @Relationship(cascadeDelete = true) List<Car> cars();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") Long teamId();
    @Relationship(backPopulates = "heroes") Team team();
}

@Table
interface VillainModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "team.id", onDelete = OnDelete.SET_NULL) @Nullable Long teamId();
}

@Table
interface PetModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "team.id", onDelete = OnDelete.CASCADE) Long teamId();
}

@Table
interface CarModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "team.id", onDelete = OnDelete.NO_ACTION) Long teamId();
}
