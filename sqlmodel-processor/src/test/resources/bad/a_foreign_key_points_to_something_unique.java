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
    @ForeignKey("team.name") String teamName(); //! SM-2064: HeroModel.teamName points to team.name, which is neither
}
