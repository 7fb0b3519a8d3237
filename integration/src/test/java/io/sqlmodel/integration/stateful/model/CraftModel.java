package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Is linked to knights directly and by link objects. */
@Table
interface CraftModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "crafts", linkModel = CraftLinkModel.class)
    List<Knight> knights();

    @Relationship(backPopulates = "craft", cascadeDelete = true)
    List<CraftLink> knightLinks();

    @Relationship(backPopulates = "craft", cascadeDelete = true)
    List<Relic> relics();

    @Relationship(cascadeDelete = true)
    List<Tool> tools();
}
