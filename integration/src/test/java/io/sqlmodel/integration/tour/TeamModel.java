package io.sqlmodel.integration.tour;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** The team of the five-minute tour, as DESIGN has it. */
@Table
interface TeamModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "team")
    List<Hero> heroes();
}
