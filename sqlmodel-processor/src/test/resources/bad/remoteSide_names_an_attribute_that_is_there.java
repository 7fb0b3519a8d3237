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
    @Relationship(remoteSide = "di") @Nullable Node parent(); //! SM-2040: remoteSide of NodeModel.parent names "di"
}
