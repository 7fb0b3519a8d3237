package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("team") Long teamId(); //! SM-2060: @ForeignKey("team") on HeroModel.teamId is not of the form
    @ForeignKey("team.") Long otherId(); //! SM-2060: @ForeignKey("team.")
    @Relationship(backPopulates = "heroes") Team team();
}

@Table
interface TeamModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "team") List<Hero> heroes();
}
