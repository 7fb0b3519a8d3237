package io.sqlmodel.docs.selfreferential;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface PersonModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(backPopulates = "followers", linkModel = FollowModel.class, foreignKey = "followerId")
    List<Person> follows();
    @Relationship(backPopulates = "follows", linkModel = FollowModel.class, foreignKey = "followedId")
    List<Person> followers();
}
