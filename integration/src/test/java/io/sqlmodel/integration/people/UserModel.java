package io.sqlmodel.integration.people;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** A user. */
@Table(name = "users")
interface UserModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "user")
    List<Address> addresses();
}
