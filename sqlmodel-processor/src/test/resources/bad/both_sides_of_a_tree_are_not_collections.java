// @Case("J04")
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface NodeModel {
    @PrimaryKey Long id();
    @ForeignKey("node.id") @Nullable Long parentId();
    @Relationship(backPopulates = "parents") List<Node> children(); //! SM-2095: NodeModel.children
    @Relationship(backPopulates = "children") List<Node> parents();
}
