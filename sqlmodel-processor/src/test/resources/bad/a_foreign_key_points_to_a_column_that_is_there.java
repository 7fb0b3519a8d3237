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
    @ForeignKey("team.key") Long teamId(); //! SM-2062: team has no column key. It has: id, name.
}
