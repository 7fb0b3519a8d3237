package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Points to a unique column. */
@Table
interface TollModel {
    @PrimaryKey
    Long id();

    @ForeignKey(value = "coinage.sign", onUpdate = OnUpdate.CASCADE)
    @Nullable
    String sign();

    @Relationship(backPopulates = "tolls")
    @Nullable
    Coinage coinage();
}
