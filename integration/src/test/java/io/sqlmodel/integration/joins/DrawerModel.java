package io.sqlmodel.integration.joins;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree, whose first two levels come with it. */
@Table
interface DrawerModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("drawer.id")
    @Nullable
    Long parentId();

    @Relationship(backPopulates = "children", lazy = Lazy.JOINED, joinDepth = 2)
    @Nullable
    Drawer parent();

    @Relationship(backPopulates = "parent")
    List<Drawer> children();
}
