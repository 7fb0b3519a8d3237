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
    @Relationship(orderBy = "name downwards") //! SM-2106: orderBy of TeamModel.heroes says "name downwards"
    List<Hero> heroes();
}
