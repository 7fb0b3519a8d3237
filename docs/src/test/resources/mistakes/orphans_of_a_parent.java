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
    @Relationship(backPopulates = "parent") List<Child> children();
}

@Table
interface ChildModel {
    @PrimaryKey Long id();
    @ForeignKey("parent.id") @Nullable Long parentId();
    // snippet: cascade
    @Relationship(backPopulates = "children", cascadeDelete = true) @Nullable Parent parent();
    // end
}
