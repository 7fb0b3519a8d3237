package io.sqlmodel.integration.loading;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Books point to its code, which is not its primary key. */
@Table
interface PublisherModel {
    @PrimaryKey
    Long id();

    @Column(unique = true)
    String code();

    @Relationship(backPopulates = "publisher", orderBy = "year desc, title")
    List<Book> books();
}
