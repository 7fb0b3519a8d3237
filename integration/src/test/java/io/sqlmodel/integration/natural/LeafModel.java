package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Has a key of two columns, one of them that of its tome. */
@Table
interface LeafModel {
    @PrimaryKey
    @ForeignKey(value = "tome.isbn", onUpdate = OnUpdate.CASCADE)
    String isbn();

    @PrimaryKey
    int number();

    String text();

    @Relationship(backPopulates = "leaves")
    Tome tome();

    @Relationship(backPopulates = "leaf")
    List<Gloss> glosses();
}
