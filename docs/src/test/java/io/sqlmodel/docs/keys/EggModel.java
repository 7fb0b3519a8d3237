package io.sqlmodel.docs.keys;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface EggModel {
    @PrimaryKey Long id();
    @ForeignKey("hen.id") Long henId();
    @Relationship(foreignKey = "henId") Hen hen();
}
