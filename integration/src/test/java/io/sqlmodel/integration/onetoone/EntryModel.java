package io.sqlmodel.integration.onetoone;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** One of some settings. */
@Table
interface EntryModel {
    @PrimaryKey
    Long id();

    String text();

    @ForeignKey("settings.id")
    Long settingsId();

    @Relationship(backPopulates = "entries")
    Settings settings();
}
