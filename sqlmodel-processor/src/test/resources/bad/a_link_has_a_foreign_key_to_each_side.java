// @Case("J01")
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
    @Relationship(linkModel = LinkModel.class) List<Team> teams(); //! SM-2097: linkModel of HeroModel.teams is LinkModel, which has no foreign key to HeroModel. Add one: @ForeignKey("hero.id")
}

@Table
interface LinkModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") Long teamId();
}
