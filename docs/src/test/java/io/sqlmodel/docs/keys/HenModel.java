package io.sqlmodel.docs.keys;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface HenModel {
    @PrimaryKey Long id();
    @ForeignKey("egg.id") Long eggId();
    @Relationship(foreignKey = "eggId") Egg egg();
}
