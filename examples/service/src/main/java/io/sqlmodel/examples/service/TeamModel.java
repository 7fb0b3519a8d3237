package io.sqlmodel.examples.service;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface TeamModel extends TeamBase {
    @PrimaryKey
    Long id();

    @Override
    @Column(unique = true)
    String name();

    @Relationship(backPopulates = "team", orderBy = "name")
    List<Hero> heroes();
}
