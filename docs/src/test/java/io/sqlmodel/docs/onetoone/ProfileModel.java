package io.sqlmodel.docs.onetoone;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
interface ProfileModel {
    @PrimaryKey Long id();
    @Nullable String bio();
    @ForeignKey("user.id") @Nullable Long userId();
    @Relationship(backPopulates = "profile") @Nullable User user();
}
