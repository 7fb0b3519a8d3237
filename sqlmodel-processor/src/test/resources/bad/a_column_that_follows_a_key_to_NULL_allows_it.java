// @Case("F18")
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey String code();
    @Relationship(backPopulates = "team") List<Hero> heroes();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "team.code", onUpdate = OnUpdate.SET_NULL) String teamCode(); //! SM-2067: HeroModel.teamCode is set to NULL when its target gets another key
    @Relationship(backPopulates = "heroes") Team team();
}
