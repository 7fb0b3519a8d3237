package mistakes;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
interface ParentModel {
    @PrimaryKey Long id();
    // snippet: cascade
    @Relationship(backPopulates = "parent", cascadeDelete = true, passiveDeletes = PassiveDeletes.ALL)
    List<Child> children();
    // end
}

@Table
interface ChildModel {
    @PrimaryKey Long id();
    @ForeignKey("parent.id") @Nullable Long parentId();
    @Relationship(backPopulates = "children") @Nullable Parent parent();
}
