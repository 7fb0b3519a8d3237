package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Its huts follow its code without help of the database. */
@Table
interface LaneModel {
    @PrimaryKey
    String code();

    String name();

    @Relationship(backPopulates = "lane")
    List<Hut> huts();
}
