// @Case("J01")
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface NodeModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "parent") List<Node> children();
    @Relationship(backPopulates = "children") @Nullable Node parent(); //! SM-2088: NodeModel.parent leads to NodeModel
}
