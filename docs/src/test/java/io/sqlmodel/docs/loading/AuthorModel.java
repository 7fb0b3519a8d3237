package io.sqlmodel.docs.loading;

import static io.sqlmodel.annotation.Lazy.SELECTIN;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface AuthorModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(backPopulates = "author", lazy = SELECTIN) List<Book> books();
}
