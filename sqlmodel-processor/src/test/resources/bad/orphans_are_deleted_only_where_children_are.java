// @Case("F01")
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
    @Relationship(cascade = {Cascade.SAVE_UPDATE, Cascade.DELETE_ORPHAN}) //! SM-2099: cascade of TeamModel.heroes has DELETE_ORPHAN without DELETE
    List<Hero> heroes();
}
