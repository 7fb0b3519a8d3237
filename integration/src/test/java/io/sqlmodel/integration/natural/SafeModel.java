package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** Belongs to one lodger, and never to none. */
@Table
interface SafeModel {
    @PrimaryKey
    Long id();

    @Column(unique = true)
    Colour colour();

    @ForeignKey("lodger.id")
    Long lodgerId();

    @Relationship(backPopulates = "safe")
    Lodger lodger();
}
