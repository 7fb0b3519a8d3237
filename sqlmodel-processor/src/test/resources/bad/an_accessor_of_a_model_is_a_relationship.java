package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    String name();
    List<Hero> heroes(); //! SM-2080: TeamModel.heroes has the type List<Hero>, which is a model
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Nullable Team team(); //! SM-2080: HeroModel.team has the type Team, which is a model
}
