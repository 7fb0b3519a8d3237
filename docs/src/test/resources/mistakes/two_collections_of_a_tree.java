package mistakes;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

// snippet: sides
@Table
interface CategoryModel {
    @PrimaryKey Long id();
    @ForeignKey("category.id") @Nullable Long parentId();
    @Relationship(backPopulates = "children") List<Category> parents();
    @Relationship(backPopulates = "parents") List<Category> children();
}
// end
