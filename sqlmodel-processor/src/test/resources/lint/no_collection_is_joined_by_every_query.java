// @Case("E17")
package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    @Relationship(lazy = Lazy.JOINED) List<Hero> heroes(); //! SM-2209: TeamModel.heroes is a collection and JOINED: every statement that reads a TeamModel repeats its columns for each Hero. Write lazy = SELECTIN, or joinedload(Team.heroes)
    @Relationship(lazy = Lazy.SELECTIN) List<Pet> pets();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") Long teamId();
}

@Table
interface PetModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") Long teamId();
    @ForeignKey("hero.id") Long heroId();
    @Relationship(lazy = Lazy.JOINED) Hero hero();
}
