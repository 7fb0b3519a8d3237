package io.sqlmodel.integration.writing;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** A team of heroes. */
@Table(name = "writing_team")
interface TeamModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "team")
    List<Hero> heroes();
}
