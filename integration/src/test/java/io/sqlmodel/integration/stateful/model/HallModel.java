package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree whose branches fall with their parent. */
@Table
interface HallModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("hall.id")
    @Nullable
    Long parentId();

    @Relationship(backPopulates = "halls", remoteSide = "id")
    @Nullable
    Hall parent();

    @Relationship(backPopulates = "parent", cascadeDelete = true)
    List<Hall> halls();
}
