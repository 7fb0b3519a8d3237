package io.sqlmodel.integration.async;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** A team, which is deleted with its heroes. */
@Table(name = "async_team")
interface TeamModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "team", cascadeDelete = true)
    List<Hero> heroes();

    default int size() {
        return heroes().size();
    }
}
