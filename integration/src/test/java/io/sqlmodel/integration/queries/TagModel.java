package io.sqlmodel.integration.queries;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** What heroes are known for. */
@Table(name = "tags")
interface TagModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "tags", linkModel = HeroTagModel.class)
    List<Hero> heroes();
}
