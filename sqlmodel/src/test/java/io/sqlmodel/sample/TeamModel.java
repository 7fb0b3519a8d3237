package io.sqlmodel.sample;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** A team of heroes. */
@Table
interface TeamModel {
    @PrimaryKey
    Long id();

    /** What the team calls itself. */
    String name();

    @Relationship(backPopulates = "team")
    List<Hero> heroes();
}
