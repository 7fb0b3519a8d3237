// @Case("J03")
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey("hero.id") @Nullable Long captainId();
    @Relationship(backPopulates = "team") @Nullable Hero captain();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship(backPopulates = "captain") @Nullable Team team(); //! SM-2095: they follow different foreign keys, [teamId] and [captainId]
}
