// @Case("G08")
package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface NodeModel {
    @PrimaryKey Long id();
    @ForeignKey("node.id") @Nullable Long parentId();
    @Relationship(backPopulates = "children", lazy = Lazy.JOINED, joinDepth = 3) @Nullable Node parent();
    @Relationship(backPopulates = "parent", lazy = Lazy.SELECTIN) List<Node> children(); //! SM-2208: NodeModel.children is SELECTIN and leads to NodeModel itself
}
