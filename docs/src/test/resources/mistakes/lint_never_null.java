package mistakes;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface UserModel {
    @PrimaryKey Long id();
    // snippet: model
    @Relationship(backPopulates = "user") Profile profile();            // in UserModel
    // end
}

@Table
interface ProfileModel {
    @PrimaryKey Long id();
    @ForeignKey("user.id") Long userId();
    @Relationship(backPopulates = "profile") User user();
}
