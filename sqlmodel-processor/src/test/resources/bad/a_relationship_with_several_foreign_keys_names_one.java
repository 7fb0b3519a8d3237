// @Case("J02")
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    String name();
    @Relationship List<Hero> heroes(); //! SM-2089: TeamModel.heroes could follow teamId, otherId
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey("team.id") @Nullable Long teamId();
    @ForeignKey("team.id") Long otherId();
    @Relationship @Nullable Team team(); //! SM-2089: HeroModel.team could follow teamId, otherId
}
