package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Sings in a choir. */
@Table
interface VoiceModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey(value = "choir.code", onUpdate = OnUpdate.SET_NULL)
    @Nullable
    String choirCode();

    @Relationship(backPopulates = "voices")
    @Nullable
    Choir choir();
}
