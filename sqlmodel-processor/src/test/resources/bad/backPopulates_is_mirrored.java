// @Case({"B17", "J05"})
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    String name();
    @Relationship List<Hero> heroes(); //! SM-2093: backPopulates of HeroModel.team names TeamModel.heroes, which names nothing. Each side names the other: write backPopulates = "team" on TeamModel.heroes.
    @Relationship(backPopulates = "captainOf", foreignKey = "captainId") @Nullable Hero captain(); //! SM-2093: backPopulates of TeamModel.captain names HeroModel.captainOf, which names "deputy". Each side names the other: write backPopulates = "captain" on HeroModel.captainOf.
    @Relationship(backPopulates = "captainOf", foreignKey = "captainId") @Nullable Hero deputy();
    @ForeignKey("hero.id") @Nullable Long captainId();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship(backPopulates = "heroes", foreignKey = "teamId") @Nullable Team team();
    @Relationship(backPopulates = "deputy", foreignKey = "captainId") @Nullable Team captainOf();
}
