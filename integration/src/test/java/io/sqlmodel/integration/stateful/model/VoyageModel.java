package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Has a key of two columns, which the program chooses. */
@Table
interface VoyageModel {
    @PrimaryKey
    String carrier();

    @PrimaryKey
    int number();

    String name();

    @Relationship(backPopulates = "voyage")
    List<Pilgrim> pilgrims();
}
