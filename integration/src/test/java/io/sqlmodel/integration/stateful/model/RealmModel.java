package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has a collection of every kind and every fate, and points back to its knights. */
@Table
interface RealmModel {
    @PrimaryKey
    Long id();

    String name();

    @Column(unique = true)
    String code();

    @ForeignKey(value = "knight.id", onDelete = OnDelete.SET_NULL)
    @Nullable
    Long captainId();

    @Relationship(foreignKey = "captainId")
    @Nullable
    Knight captain();

    @Relationship(backPopulates = "realm", foreignKey = "realmId")
    List<Knight> knights();

    @Relationship(backPopulates = "realm", cascadeDelete = true)
    List<Medal> medals();

    @Relationship(backPopulates = "realm", cascadeDelete = true, passiveDeletes = PassiveDeletes.YES)
    List<Letter> letters();

    @Relationship(backPopulates = "realm", passiveDeletes = PassiveDeletes.ALL)
    List<Barge> barges();

    @Relationship(backPopulates = "realm")
    Set<Bard> bards();

    @Relationship(backPopulates = "realm", mapKey = "label")
    Map<String, Chest> chests();

    @Relationship(backPopulates = "realm", cascadeDelete = true)
    List<Relic> relics();

    @Relationship
    List<Banner> banners();

    @Relationship(viewOnly = true, foreignKey = "realmId", orderBy = "id desc")
    List<Knight> roster();
}
