package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Has scholars in an order. */
@Table
interface EssayModel {
    @PrimaryKey
    Long id();

    @Relationship(backPopulates = "essays", linkModel = CreditModel.class)
    List<Scholar> scholars();

    @Relationship(backPopulates = "essay")
    List<Credit> credits();
}
