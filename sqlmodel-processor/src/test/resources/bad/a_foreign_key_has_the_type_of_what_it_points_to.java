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
    @ForeignKey("team.id") Integer teamId(); //! SM-2063: HeroModel.teamId is a Integer, and TeamModel.id that it points to is a Long
    @ForeignKey("team.id") long otherId();
}
