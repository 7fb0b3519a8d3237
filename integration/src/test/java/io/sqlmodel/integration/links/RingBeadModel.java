package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** A bead on a ring. */
@Table
interface RingBeadModel {
    @PrimaryKey
    @ForeignKey("ring.id")
    Long ringId();

    @PrimaryKey
    @ForeignKey("bead.id")
    Long beadId();
}
