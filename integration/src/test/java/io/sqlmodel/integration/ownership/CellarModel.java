package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Holds jars that outlive it. */
@Table
interface CellarModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "cellar")
    List<Jar> jars();
}
