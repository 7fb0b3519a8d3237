package io.sqlmodel.integration.changes;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** May be in a guild. */
@Table
interface AdventurerModel {
    @PrimaryKey
    Long id();

    @Column(unique = true)
    String name();

    @Nullable
    Integer age();

    @ForeignKey(value = "guild.id", onDelete = OnDelete.SET_NULL)
    @Nullable
    Long guildId();

    @Relationship(backPopulates = "adventurers")
    @Nullable
    Guild guild();

    @SuppressWarnings("sqlmodel:on-delete-without-cascade") // DELETE statements are tested, no sessions
    @Relationship(backPopulates = "winner")
    List<Trophy> trophies();
}
