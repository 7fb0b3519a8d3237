package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Deletes its rings, which delete their beads. */
@Table
interface BeadModel {
    @PrimaryKey
    Long id();

    @SuppressWarnings("sqlmodel:cascade-both-ways") // that it ends is tested
    @Relationship(backPopulates = "beads", linkModel = RingBeadModel.class, cascade = Cascade.ALL)
    List<Ring> rings();
}
