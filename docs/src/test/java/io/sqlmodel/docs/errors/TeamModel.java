package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table(name = "teams")
interface TeamModel {
    @PrimaryKey Long id();
    String name();
    // snippet: heroes
    @Relationship(backPopulates = "team") List<Hero> heroes();      // in TeamModel
    // end
}
