package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Its leaves carry its number in their key. */
@Table
interface TomeModel {
    @PrimaryKey
    String isbn();

    @Relationship(backPopulates = "tome")
    List<Leaf> leaves();
}
