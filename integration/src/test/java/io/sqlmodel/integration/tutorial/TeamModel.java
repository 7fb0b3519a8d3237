package io.sqlmodel.integration.tutorial;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** The team of the tutorial; one of two classes called Team, in another package. */
@Table(name = "tutorial_team")
interface TeamModel {
    @PrimaryKey
    Long id();

    String name();

    String headquarters();

    @Relationship(backPopulates = "team")
    List<Hero> heroes();
}
