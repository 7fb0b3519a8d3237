// @Case("J04")
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface NodeModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey("node.id") @Nullable Long parentId();
    @Relationship(remoteSide = "name") @Nullable Node parent(); //! SM-2102: the join compares id
}
