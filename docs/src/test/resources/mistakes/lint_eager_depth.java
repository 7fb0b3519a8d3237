package mistakes;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
interface CategoryModel {
    @PrimaryKey Long id();
    @ForeignKey("category.id") @Nullable Long parentId();
    @Relationship(backPopulates = "children") @Nullable Category parent();
    // snippet: model
    @Relationship(backPopulates = "parent", lazy = Lazy.SELECTIN) List<Category> children();
    // end
}
