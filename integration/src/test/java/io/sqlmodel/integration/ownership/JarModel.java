package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Stands in a cellar, which the database forgets when the cellar is deleted. */
@Table
interface JarModel {
    @PrimaryKey
    Long id();

    String label();

    @ForeignKey(value = "cellar.id", onDelete = OnDelete.SET_NULL)
    @Nullable
    Long cellarId();

    @Relationship(backPopulates = "jars")
    @Nullable
    Cellar cellar();
}
