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
    @Relationship(mapKey = "name") Map<Integer, Hero> heroes(); //! SM-2086: TeamModel.heroes has keys of type Integer, and HeroModel.name has the type String
}
