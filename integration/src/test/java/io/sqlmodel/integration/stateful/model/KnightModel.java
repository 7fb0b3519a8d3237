package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands in the middle: in a realm, in a tree, before a rival, and linked in all ways. */
@Table
interface KnightModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("realm.id")
    @Nullable
    Long realmId();

    @Relationship(backPopulates = "knights", foreignKey = "realmId")
    @Nullable
    Realm realm();

    @ForeignKey("knight.id")
    @Nullable
    Long mentorId();

    @Relationship(backPopulates = "students", foreignKey = "mentorId", remoteSide = "id")
    @Nullable
    Knight mentor();

    @Relationship(backPopulates = "mentor", foreignKey = "mentorId")
    List<Knight> students();

    @ForeignKey(value = "knight.id", onDelete = OnDelete.SET_NULL)
    @Nullable
    Long rivalId();

    @Relationship(foreignKey = "rivalId", remoteSide = "id", postUpdate = true)
    @Nullable
    Knight rival();

    @Relationship(backPopulates = "knight")
    @Nullable
    Horse horse();

    @Relationship(backPopulates = "knight", cascadeDelete = true)
    @Nullable
    Oath oath();

    @Relationship(backPopulates = "followers", linkModel = FollowModel.class, foreignKey = "followerId")
    List<Knight> follows();

    @Relationship(backPopulates = "follows", linkModel = FollowModel.class, foreignKey = "followedId")
    List<Knight> followers();

    @Relationship(backPopulates = "knights", linkModel = KnightSigilModel.class)
    Set<Sigil> sigils();

    @Relationship(backPopulates = "knights", linkModel = CraftLinkModel.class)
    List<Craft> crafts();

    @Relationship(backPopulates = "knight", cascadeDelete = true)
    List<CraftLink> craftLinks();
}
