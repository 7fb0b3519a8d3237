package io.sqlmodel.docs.owned;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
interface CustomerModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(backPopulates = "customer", cascadeDelete = true) @Nullable Cart cart();
}
