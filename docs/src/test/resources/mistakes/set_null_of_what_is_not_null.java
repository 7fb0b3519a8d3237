package mistakes;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface ParentModel {
    @PrimaryKey Long id();
}

@Table
interface ChildModel {
    @PrimaryKey Long id();
    // snippet: rule
    @ForeignKey(value = "parent.id", onDelete = OnDelete.SET_NULL) Long parentId();
    // end
}
