// @Case("G01")
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface NodeModel {
    @PrimaryKey Long id();
    @ForeignKey("node.id") @Nullable Long nextId();
    @Relationship(backPopulates = "previous") //! SM-2103: NodeModel.next and NodeModel.previous both hold one NodeModel, so either may own the foreign key. Write remoteSide = "id"
    @Nullable Node next();
    @Relationship(backPopulates = "next")
    @Nullable Node previous();
}
