package mistakes;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    // snippet: model
    @Relationship(backPopulates = "team") List<Hero> heroes();                              // in TeamModel
    // end
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    // snippet: model
    @ForeignKey(value = "team.id", onDelete = OnDelete.RESTRICT) @Nullable Long teamId();   // in HeroModel
    // end
    @Relationship(backPopulates = "heroes") @Nullable Team team();
}
