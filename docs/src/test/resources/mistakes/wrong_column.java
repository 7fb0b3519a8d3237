package mistakes;

import io.sqlmodel.annotation.ForeignKey;
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

@Table
interface HeroModel {
    @PrimaryKey Long id();
    // snippet: key
    @ForeignKey("Team.id") @Nullable Long teamId();
    // end
    @Relationship(backPopulates = "heroes") @Nullable Team team();
}
