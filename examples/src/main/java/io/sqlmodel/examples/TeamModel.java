package io.sqlmodel.examples;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** A team of heroes. Deleting it leaves its heroes without a team; its missions go with it. */
@Table
interface TeamModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "team", orderBy = "name")
    List<Hero> heroes();

    @Relationship(backPopulates = "team", cascadeDelete = true, orderBy = "title")
    List<Mission> missions();
}
