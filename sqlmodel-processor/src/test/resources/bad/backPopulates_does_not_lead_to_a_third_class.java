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
    @Relationship(backPopulates = "team") List<Pet> heroes(); //! SM-2091: PetModel has no such relationship
}

@Table
interface PetModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") Long teamId();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship(backPopulates = "heroes") @Nullable Team team(); //! SM-2094: TeamModel.heroes, which leads to Pet
}
