package io.sqlmodel.docs.reference;

import static io.sqlmodel.annotation.OnDelete.CASCADE;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface LogEntryModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "device.id", onDelete = CASCADE) Long deviceId();
}
