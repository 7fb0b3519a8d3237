package io.sqlmodel.integration.onetoone;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Own their entries. */
@Table
interface SettingsModel {
    @PrimaryKey
    Long id();

    String theme();

    @Relationship(backPopulates = "settings", cascadeDelete = true)
    List<Entry> entries();
}
