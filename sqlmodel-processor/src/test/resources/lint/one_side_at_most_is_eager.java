package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "team", lazy = Lazy.SELECTIN) List<Hero> heroes(); //! SM-2211: TeamModel.heroes and HeroModel.team are both eager
    @Relationship(backPopulates = "team", lazy = Lazy.SELECTIN) List<Pet> pets();
    @Relationship(backPopulates = "team", lazy = Lazy.JOINED) @Nullable Home home();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") Long teamId();
    @Relationship(backPopulates = "heroes", lazy = Lazy.JOINED) Team team();
}

@Table
interface PetModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") Long teamId();
    @Relationship(backPopulates = "pets") Team team();
}

@Table
interface HomeModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") Long teamId();
    @Relationship(backPopulates = "home", lazy = Lazy.JOINED) Team team();
}
