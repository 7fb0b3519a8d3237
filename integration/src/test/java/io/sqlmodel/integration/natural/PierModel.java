package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Loses its rafts with its code. */
@Table
interface PierModel {
    @PrimaryKey
    String code();

    String name();

    @Relationship(backPopulates = "pier")
    List<Raft> rafts();
}
