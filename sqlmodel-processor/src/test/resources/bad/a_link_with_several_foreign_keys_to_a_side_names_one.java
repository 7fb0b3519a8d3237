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
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @Relationship(linkModel = LinkModel.class) List<Team> teams(); //! SM-2089: HeroModel.teams could follow
}

@Table
interface LinkModel {
    @PrimaryKey Long id();
    @ForeignKey("hero.id") Long heroId();
    @ForeignKey("hero.id") Long otherId();
    @ForeignKey("team.id") Long teamId();
}
