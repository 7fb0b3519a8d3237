package io.sqlmodel.benchmarks.peers.sqlmodel;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface TagModel {
    @PrimaryKey
    Long id();

    String label();

    @Relationship(backPopulates = "tags", linkModel = HeroTagModel.class)
    List<Hero> heroes();
}
