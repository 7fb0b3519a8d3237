package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import java.util.UUID;

/** Has a key that the client makes, and a unique value. */
@Table
interface SigilModel {
    @PrimaryKey
    UUID id();

    String name();

    @Column(unique = true)
    String code();

    @Relationship(backPopulates = "sigils", linkModel = KnightSigilModel.class)
    List<Knight> knights();
}
