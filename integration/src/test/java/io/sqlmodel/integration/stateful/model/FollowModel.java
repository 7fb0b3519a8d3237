package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** Links knights with knights. */
@Table
interface FollowModel {
    @PrimaryKey
    @ForeignKey("knight.id")
    Long followerId();

    @PrimaryKey
    @ForeignKey("knight.id")
    Long followedId();
}
