package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Deletes its beads, which delete their rings. */
@Table
interface RingModel {
    @PrimaryKey
    Long id();

    @Relationship(backPopulates = "rings", linkModel = RingBeadModel.class, cascade = Cascade.ALL)
    List<Bead> beads();
}
