package io.sqlmodel.integration.keys;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import java.util.UUID;

/** Has a key that the client makes. */
@Table
interface TokenModel {
    @PrimaryKey
    UUID id();

    String secret();

    @Relationship(backPopulates = "token")
    List<Login> logins();
}
