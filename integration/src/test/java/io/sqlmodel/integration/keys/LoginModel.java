package io.sqlmodel.integration.keys;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Points to a key that the client makes. */
@Table
interface LoginModel {
    @PrimaryKey
    UUID id();

    String device();

    @ForeignKey("token.id")
    @Nullable
    UUID tokenId();

    @Relationship(backPopulates = "logins")
    @Nullable
    Token token();
}
