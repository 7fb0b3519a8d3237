package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface UserModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "user") Profile profile(); //! SM-2213: UserModel.profile is never null by its declaration, and there need not be a Profile with this userId
}

@Table
interface ProfileModel {
    @PrimaryKey Long id();
    @ForeignKey("user.id") @Nullable Long userId();
    @Relationship(backPopulates = "profile", foreignKey = "userId") User user(); //! SM-2213: ProfileModel.user is never null by its declaration, and its foreign key userId allows NULL
    @ForeignKey("user.id") Long friendId();
    @Relationship(foreignKey = "friendId") @Nullable User friend();
}
