package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Writes essays. */
@Table
interface ScholarModel {
    @PrimaryKey
    Long id();

    @Relationship(backPopulates = "scholars", linkModel = CreditModel.class)
    List<Essay> essays();
}
