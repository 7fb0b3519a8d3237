package io.sqlmodel.integration.options;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several columns, one of them deferred. */
@Table
interface SoldierModel {
    @PrimaryKey
    Long id();

    String name();

    int age();

    @Column(deferred = true)
    @Nullable
    String bio();

    @ForeignKey("squad.id")
    @Nullable
    Long squadId();

    @Relationship(backPopulates = "soldiers")
    @Nullable
    Squad squad();

    @ForeignKey("soldier.id")
    @Nullable
    Long leaderId();

    @Relationship(backPopulates = "followers")
    @Nullable
    Soldier leader();

    @Relationship(backPopulates = "leader", orderBy = "id")
    List<Soldier> followers();
}
