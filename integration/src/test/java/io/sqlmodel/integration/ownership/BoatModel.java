package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Lies in a port, which the database forgets when the port is deleted. */
@Table
interface BoatModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey(value = "port.id", onDelete = OnDelete.SET_NULL)
    @Nullable
    Long portId();

    @Relationship(backPopulates = "boats")
    @Nullable
    Port port();
}
