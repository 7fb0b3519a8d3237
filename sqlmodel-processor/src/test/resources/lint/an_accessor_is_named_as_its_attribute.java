package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    String getName(); //! SM-2215: TeamModel.getName is named as a getter, and an attribute has the name of its accessor: queries say Team.getName, and the column is get_name. Rename it to name(); a Team is read by name() and set by name(value).
    boolean isActive();
    int getaways();
    @Relationship(backPopulates = "team") List<Hero> getHeroes(); //! SM-2215: TeamModel.getHeroes is named as a getter, and an attribute has the name of its accessor: queries say Team.getHeroes. Rename it to heroes()
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship(backPopulates = "getHeroes") @Nullable Team team();
}
