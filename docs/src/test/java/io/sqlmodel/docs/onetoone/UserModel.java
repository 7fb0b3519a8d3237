package io.sqlmodel.docs.onetoone;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
interface UserModel {
    @PrimaryKey Long id();
    String email();
    @Relationship(backPopulates = "user") @Nullable Profile profile();
}
