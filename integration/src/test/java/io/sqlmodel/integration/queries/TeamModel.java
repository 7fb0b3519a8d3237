package io.sqlmodel.integration.queries;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** A team of heroes. */
@Table(name = "teams")
interface TeamModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "team", orderBy = "name")
    List<Hero> heroes();
}
