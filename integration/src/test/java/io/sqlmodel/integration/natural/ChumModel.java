package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** A link that follows none of its ends. */
@Table
interface ChumModel {
    @PrimaryKey
    @ForeignKey("pupil.name")
    String pupil();

    @PrimaryKey
    @ForeignKey("pupil.name")
    String friend();
}
