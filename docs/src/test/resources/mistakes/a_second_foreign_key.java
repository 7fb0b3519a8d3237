package mistakes;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
interface UserModel {
    @PrimaryKey Long id();
    // snippet: keys
    @ForeignKey("profile.id") @Nullable Long profileId();                       // in UserModel
    @Relationship(backPopulates = "user") @Nullable Profile profile();
    // end
}

@Table
interface ProfileModel {
    @PrimaryKey Long id();
    // snippet: keys
    @ForeignKey("user.id") @Nullable Long userId();                             // in ProfileModel
    @Relationship(backPopulates = "profile") @Nullable User user();
    // end
}
