package io.sqlmodel.docs.selfreferential;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface FollowModel {
    @PrimaryKey @ForeignKey("person.id") Long followerId();
    @PrimaryKey @ForeignKey("person.id") Long followedId();
}
