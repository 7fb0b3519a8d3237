package io.sqlmodel.benchmarks.peers.sqlmodel;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface TeamModel {
    @PrimaryKey
    Long id();

    String name();

    @SuppressWarnings("sqlmodel:cascade-without-on-delete") // the tables of all peers are the same, without rules
    @Relationship(backPopulates = "team", cascadeDelete = true)
    List<Hero> heroes();
}
