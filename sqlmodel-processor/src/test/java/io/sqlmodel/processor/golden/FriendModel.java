package io.sqlmodel.processor.golden;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.UUID;

/** Two things that are friends. */
@Table
interface FriendModel {
    @PrimaryKey
    @ForeignKey(value = "app.thing.id", onDelete = OnDelete.CASCADE)
    UUID thingId();

    @PrimaryKey
    @ForeignKey(value = "app.thing.id", onDelete = OnDelete.CASCADE)
    UUID friendId();

    @Relationship(foreignKey = "thingId")
    Thing thing();
}
