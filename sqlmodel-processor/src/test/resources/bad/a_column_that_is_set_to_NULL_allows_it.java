// @Case("A16")
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
    @ForeignKey(value = "team.id", onDelete = OnDelete.SET_NULL) Long teamId(); //! SM-2067: HeroModel.teamId is set to NULL
}
