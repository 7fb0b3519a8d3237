package io.sqlmodel.integration.joins;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** In a roster, always. */
@Table
interface AthleteModel {
    @PrimaryKey
    Long id();

    String name();

    int number();

    @ForeignKey("roster.id")
    Long rosterId();

    @Relationship(backPopulates = "athletes")
    Roster roster();
}
