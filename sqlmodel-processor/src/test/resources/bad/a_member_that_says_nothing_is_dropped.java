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
    @Relationship(orderBy = "name", joinDepth = -1) //! SM-2087: @Relationship(orderBy) on HeroModel.team is for collections //! SM-2087: @Relationship(joinDepth) on HeroModel.team is at least 0
    @Nullable Team team();
}

@Table
interface TeamModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(mapKey = "name") List<Hero> heroes(); //! SM-2087: @Relationship(mapKey) on TeamModel.heroes is for a Map
}
