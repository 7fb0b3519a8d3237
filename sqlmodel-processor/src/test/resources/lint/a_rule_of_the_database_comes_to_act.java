// @Case("A14")
package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "team") List<Hero> heroes(); //! SM-2207: HeroModel.teamId has onDelete = RESTRICT, and session.delete sets it to NULL before
    @Relationship(backPopulates = "team") List<Villain> villains();
    @Relationship(backPopulates = "team", passiveDeletes = PassiveDeletes.ALL) List<Pet> pets();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "team.id", onDelete = OnDelete.RESTRICT) @Nullable Long teamId();
    @Relationship(backPopulates = "heroes") @Nullable Team team();
}

@Table
interface VillainModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "team.id", onDelete = OnDelete.RESTRICT) Long teamId();
    @Relationship(backPopulates = "villains") Team team();
}

@Table
interface PetModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "team.id", onDelete = OnDelete.RESTRICT) @Nullable Long teamId();
    @Relationship(backPopulates = "pets") @Nullable Team team();
}
