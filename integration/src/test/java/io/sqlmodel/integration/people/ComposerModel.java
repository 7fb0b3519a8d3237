package io.sqlmodel.integration.people;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Has pieces, in an order. */
@Table
interface ComposerModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "composer", orderBy = "year desc, title")
    List<Piece> pieces();
}
