package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** Points to a key of two columns. */
@Table
interface GlossModel {
    @PrimaryKey
    Long id();

    String text();

    @ForeignKey(value = "leaf.isbn", onUpdate = OnUpdate.CASCADE)
    String leafIsbn();

    @ForeignKey(value = "leaf.number", onUpdate = OnUpdate.CASCADE)
    int leafNumber();

    @Relationship(backPopulates = "glosses")
    Leaf leaf();
}
