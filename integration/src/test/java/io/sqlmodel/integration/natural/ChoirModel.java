package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** The session gives its voices the new code. */
@Table
interface ChoirModel {
    @PrimaryKey
    String code();

    String name();

    @Relationship(backPopulates = "choir", passiveUpdates = false)
    List<Voice> voices();
}
