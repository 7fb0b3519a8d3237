package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has keywords over a table that nothing else looks at. */
@Table
interface ItemModel {
    @PrimaryKey
    Long id();

    @Nullable
    String name();

    @Relationship(backPopulates = "items", linkModel = ItemKeywordModel.class)
    List<Keyword> keywords();
}
