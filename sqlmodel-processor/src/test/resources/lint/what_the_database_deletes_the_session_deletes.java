// @Case("A12")
package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "team") List<Hero> heroes(); //! SM-2205: HeroModel.teamId has onDelete = CASCADE, and TeamModel.heroes has no delete cascade: session.delete sets it to NULL before
    @Relationship(passiveDeletes = PassiveDeletes.YES) List<Villain> villains(); //! SM-2205: session.delete tries to set it to NULL, which fails, before
    @Relationship(passiveDeletes = PassiveDeletes.ALL, backPopulates = "team") List<Pet> pets();
    @Relationship(viewOnly = true) List<Pet> seen();
    @Relationship(lazy = Lazy.WRITE_ONLY, passiveDeletes = PassiveDeletes.YES) List<Fan> fans();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "team.id", onDelete = OnDelete.CASCADE) @Nullable Long teamId();
    @Relationship(backPopulates = "heroes") @Nullable Team team();
}

@Table
interface VillainModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "team.id", onDelete = OnDelete.CASCADE) Long teamId();
}

@Table
interface PetModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "team.id", onDelete = OnDelete.CASCADE) Long teamId();
    @Relationship(backPopulates = "pets") Team team();
}

@Table
interface FanModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "team.id", onDelete = OnDelete.CASCADE) Long teamId();
}
