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
    @ForeignKey("team.id") Integer teamId(); //! SM-2063: HeroModel.teamId has the type Integer, and TeamModel.id that it points to has the type Long
    @ForeignKey("team.id") long otherId();
}
