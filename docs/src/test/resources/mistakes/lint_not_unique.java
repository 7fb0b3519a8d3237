package mistakes;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
interface UserModel {
    @PrimaryKey Long id();
    // snippet: model
    @Relationship(backPopulates = "user", unique = false) @Nullable Profile profile();          // in UserModel
    // end
}

@Table
interface ProfileModel {
    @PrimaryKey Long id();
    @ForeignKey("user.id") Long userId();
    // snippet: model
    @Relationship(backPopulates = "profile", unique = false) User user();                       // in ProfileModel
    // end
}
