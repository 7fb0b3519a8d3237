package io.sqlmodel.integration.mutual;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** Was laid by a hen. */
@Table
interface EggModel {
    @PrimaryKey
    Long id();

    @ForeignKey("hen.id")
    Long henId();

    @Relationship(foreignKey = "henId")
    Hen hen();
}
