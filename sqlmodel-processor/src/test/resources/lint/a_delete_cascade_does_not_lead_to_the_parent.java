// @Case("F14")
package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "team") List<Hero> heroes();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship(backPopulates = "heroes", cascade = Cascade.ALL) @Nullable Team team(); //! SM-2202: HeroModel.team has a delete cascade on the side of many: deleting one HeroModel deletes its Team
}

@Table
interface BadgeModel {
    @PrimaryKey Long id();
}

@Table
interface AgentModel {
    @PrimaryKey Long id();
    @ForeignKey("badge.id") @Nullable Long badgeId();
    @Relationship(foreignKey = "badgeId", cascade = Cascade.ALL, singleParent = true) @Nullable Badge badge();
    @ForeignKey("badge.id") @Column(unique = true) @Nullable Long secondId();
    @Relationship(foreignKey = "secondId", cascade = Cascade.DELETE) @Nullable Badge second();
}
