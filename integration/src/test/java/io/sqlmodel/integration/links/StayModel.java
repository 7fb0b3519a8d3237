package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A link with a key of its own, and with meals of its own, which go with it. */
@Table
interface StayModel {
    @PrimaryKey
    Long id();

    @ForeignKey("guest.number")
    String guestNumber();

    @ForeignKey("room.id")
    Long roomId();

    @Nullable
    String remark();

    @Relationship(backPopulates = "stays")
    @Nullable
    Guest guest();

    @Relationship(backPopulates = "stays")
    @Nullable
    Room room();

    @Relationship(backPopulates = "stay", cascadeDelete = true)
    List<Meal> meals();
}
