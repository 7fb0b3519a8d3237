// @Case("A13") @Case("F15") @Case("F16")
package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "team", passiveDeletes = PassiveDeletes.ALL) List<Hero> heroes(); //! SM-2206: TeamModel.heroes has passiveDeletes = ALL, which leaves all children to the database, and HeroModel.teamId has no onDelete. Write onDelete = SET_NULL
    @Relationship(passiveDeletes = PassiveDeletes.YES) List<Villain> villains(); //! SM-2206: children that are not loaded to the database, and VillainModel.teamId has onDelete = RESTRICT. Write onDelete = SET_NULL
    @Relationship(cascadeDelete = true, passiveDeletes = PassiveDeletes.YES) List<Pet> pets(); //! SM-2206: and PetModel.teamId has onDelete = NO_ACTION. Write onDelete = CASCADE
    @Relationship(linkModel = TeamTagModel.class, passiveDeletes = PassiveDeletes.YES) List<Tag> tags(); //! SM-2206: leaves the rows of the link to the database, and TeamTagModel.teamId has no onDelete. Write onDelete = CASCADE
    @Relationship(cascadeDelete = true, passiveDeletes = PassiveDeletes.YES) List<Car> cars();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship(backPopulates = "heroes") @Nullable Team team();
}

@Table
interface VillainModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "team.id", onDelete = OnDelete.RESTRICT) Long teamId();
}

@Table
interface PetModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "team.id", onDelete = OnDelete.NO_ACTION) Long teamId();
}

@Table
interface CarModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "team.id", onDelete = OnDelete.CASCADE) Long teamId();
}

@Table
interface TagModel {
    @PrimaryKey Long id();
}

@Table
interface TeamTagModel {
    @PrimaryKey @ForeignKey("team.id") Long teamId();
    @PrimaryKey @ForeignKey("tag.id") Long tagId();
}
