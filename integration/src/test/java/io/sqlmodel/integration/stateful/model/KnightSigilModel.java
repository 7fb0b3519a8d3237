package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import java.util.UUID;

/** A link and nothing more. */
@Table
interface KnightSigilModel {
    @PrimaryKey
    @ForeignKey("knight.id")
    Long knightId();

    @PrimaryKey
    @ForeignKey("sigil.id")
    UUID sigilId();
}
