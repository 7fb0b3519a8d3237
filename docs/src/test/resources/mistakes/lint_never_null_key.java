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
    // snippet: model
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship(backPopulates = "heroes") Team team();
    // end
}
