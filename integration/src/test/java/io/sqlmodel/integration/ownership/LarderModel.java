package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Lets its loaves go itself, before the database could refuse. */
@Table
interface LarderModel {
    @PrimaryKey
    Long id();

    String name();

    @SuppressWarnings("sqlmodel:restrict-never-acts") // that it does not is tested
    @Relationship(backPopulates = "larder")
    List<Loaf> loaves();
}
