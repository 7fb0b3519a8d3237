// @Case("E26")
package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") Long teamId();
    @Relationship(lazy = Lazy.IMMEDIATE) Team team(); //! SM-2210: HeroModel.team is IMMEDIATE, which is a statement for each HeroModel
}
