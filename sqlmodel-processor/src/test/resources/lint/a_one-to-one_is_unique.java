// @Case("D01") @Case("D07")
package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface UserModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "user", unique = false) @Nullable Profile profile(); //! SM-2212: UserModel.profile holds one Profile, and nothing keeps the database from holding two: Profile.userId is not unique. Drop unique = false.
    @Relationship(backPopulates = "user") @Nullable Card card();
    @Relationship @Nullable Photo photo(); //! SM-2212: Photo.userId is not unique. Write @Column(unique = true) on it, or add the other side
    @Relationship @Nullable Address address();
    @Relationship @Nullable Account account();
}

@Table
interface ProfileModel {
    @PrimaryKey Long id();
    @ForeignKey("user.id") Long userId();
    @Relationship(backPopulates = "profile") User user();
}

@Table
interface CardModel {
    @PrimaryKey Long id();
    @ForeignKey("user.id") Long userId();
    @Relationship(backPopulates = "card") User user();
}

@Table
interface PhotoModel {
    @PrimaryKey Long id();
    @ForeignKey("user.id") Long userId();
}

@Table(uniques = "userId")
interface AddressModel {
    @PrimaryKey Long id();
    @ForeignKey("user.id") Long userId();
}

@Table
interface AccountModel {
    @PrimaryKey @ForeignKey("user.id") Long userId();
}
