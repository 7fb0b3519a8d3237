// @Case("A08") @Case("J13")
package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    @Relationship List<Hero> heroes(); //! SM-2200: TeamModel.heroes and HeroModel.team are two sides over one foreign key, teamId
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship @Nullable Team team();
}

@Table
interface OneSidedModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship @Nullable Team team();
}

@Table
interface ViewerModel {
    @PrimaryKey Long id();
    @ForeignKey("viewed.id") @Nullable Long viewedId();
    @Relationship @Nullable Viewed viewed();
}

@Table
interface ViewedModel {
    @PrimaryKey Long id();
    @Relationship(viewOnly = true) List<Viewer> viewers();
}

@Table
interface NodeModel {
    @PrimaryKey Long id();
    @ForeignKey("node.id") @Nullable Long parentId();
    @Relationship @Nullable Node parent();
    @Relationship List<Node> children(); //! SM-2200: NodeModel.children and NodeModel.parent
}
