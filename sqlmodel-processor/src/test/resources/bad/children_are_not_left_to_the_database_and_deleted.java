// @Case("F16")
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
    @Relationship(cascade = Cascade.ALL, passiveDeletes = PassiveDeletes.ALL) //! SM-2101: TeamModel.heroes has passiveDeletes = ALL
    List<Hero> heroes();
}
