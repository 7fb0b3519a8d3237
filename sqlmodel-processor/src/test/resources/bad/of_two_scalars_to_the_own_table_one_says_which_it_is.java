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
    @Relationship(backPopulates = "previous") //! SM-2103: NodeModel.next and NodeModel.previous both hold one NodeModel
    @Nullable Node next();
    @Relationship(backPopulates = "next") //! SM-2103: Write remoteSide = "id"
    @Nullable Node previous();
}
