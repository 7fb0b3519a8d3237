package mistakes;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
interface ParentModel {
    @PrimaryKey Long id();
    // snippet: model
    @Relationship(backPopulates = "parent", cascadeDelete = true) List<Child> children();      // in ParentModel
    // end
}

@Table
interface ChildModel {
    @PrimaryKey Long id();
    // snippet: model
    @ForeignKey("parent.id") @Nullable Long parentId();                                         // in ChildModel
    // end
    @Relationship(backPopulates = "children") @Nullable Parent parent();
}
