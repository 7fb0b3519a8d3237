package io.sqlmodel.integration.scale;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import java.util.UUID;

@Table(name = "replicated_depot")
interface DepotModel {
    @PrimaryKey
    UUID id();

    String name();
}
