package io.sqlmodel.integration.mutual;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists its nets, whose foreign key is written after both. */
@Table
interface CourtModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "court", foreignKey = "courtId", postUpdate = true, orderBy = "id")
    List<Net> nets();

    @ForeignKey("net.id")
    @Nullable
    Long spareId();

    @Relationship(foreignKey = "spareId")
    @Nullable
    Net spare();
}
