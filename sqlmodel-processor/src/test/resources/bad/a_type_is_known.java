// @Case("J06")
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    Rank rank(); //! SM-2030: The type Rank of HeroModel.rank is not known
    @Relationship List<Taem> teams(); //! SM-2030: The type Taem of HeroModel.teams is not known
}
