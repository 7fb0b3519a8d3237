// @Case({"C14", "F01"})
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey("team.id") @Nullable Long teamId();
}

@Table
interface TeamModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(viewOnly = true, cascade = Cascade.ALL) //! SM-2105: TeamModel.heroes is viewOnly
    List<Hero> heroes();
}
