// @Case("F18")
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey String code();
    @Relationship(viewOnly = true, passiveUpdates = false) List<Hero> heroes(); //! SM-2087: @Relationship(passiveUpdates) on TeamModel.heroes is for relationships that are written
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("team.code") String teamCode();
}
