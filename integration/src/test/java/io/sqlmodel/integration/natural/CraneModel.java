package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Cannot have another code while it has hooks. */
@Table
interface CraneModel {
    @PrimaryKey
    String code();

    String name();

    @Relationship(backPopulates = "crane")
    List<Hook> hooks();
}
