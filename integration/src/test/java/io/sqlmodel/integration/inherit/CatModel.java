package io.sqlmodel.integration.inherit;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Adds columns and a relationship to what it inherits. */
@Table
interface CatModel extends NamedModel {
    int lives();

    @ForeignKey("dog.id")
    @Nullable
    Long enemyId();

    @Relationship(backPopulates = "chased")
    @Nullable
    Dog enemy();

    @Override
    default String greeting() {
        return "Meow, " + name() + "!";
    }
}
