package mistakes;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    // snippet: model
    @Relationship(backPopulates = "team", lazy = Lazy.SELECTIN) List<Hero> heroes();        // in TeamModel
    // end
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") @Nullable Long teamId();
    // snippet: model
    @Relationship(backPopulates = "heroes", lazy = Lazy.JOINED) @Nullable Team team();      // in HeroModel
    // end
}
