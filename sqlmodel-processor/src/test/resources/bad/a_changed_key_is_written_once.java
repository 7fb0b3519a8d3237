// @Case("F18")
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey String code();
    @Relationship(backPopulates = "team", passiveUpdates = false) List<Hero> heroes(); //! SM-2107: TeamModel.heroes has passiveUpdates = false
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "team.code", onUpdate = OnUpdate.CASCADE) String teamCode();
    @Relationship(backPopulates = "heroes") Team team();
}
