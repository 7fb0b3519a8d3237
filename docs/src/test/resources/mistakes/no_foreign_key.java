package mistakes;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "team") List<Hero> heroes();
}

// snippet: hero
@Table
interface HeroModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(backPopulates = "heroes") @Nullable Team team();
}
// end
