package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Is pointed to by what is not its primary key. */
@Table
interface CoinageModel {
    @PrimaryKey
    Long id();

    @Column(unique = true)
    String sign();

    @Relationship(backPopulates = "coinage")
    List<Toll> tolls();
}
