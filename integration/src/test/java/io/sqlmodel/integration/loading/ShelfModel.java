package io.sqlmodel.integration.loading;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** A composite key, and a collection that is loaded with it. */
@Table
interface ShelfModel {
    @PrimaryKey
    String room();

    @PrimaryKey
    Integer number();

    @Relationship(backPopulates = "shelf", lazy = Lazy.SELECTIN, orderBy = "title")
    List<Book> books();
}
