package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(backPopulates = "teams") List<Hero> heroes(); //! SM-2095: their linkModels differ
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship(backPopulates = "heroes", linkModel = LinkModel.class) List<Team> teams();
}

@Table
interface LinkModel {
    @PrimaryKey @ForeignKey("team.id") Long teamId();
    @PrimaryKey @ForeignKey("hero.id") Long heroId();
}
