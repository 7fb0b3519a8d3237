package io.sqlmodel.integration.errors;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Has a constraint of each kind that a shape can declare. */
@Table
interface AccountModel {
    @PrimaryKey
    Long id();

    @Column(unique = true)
    String email();

    String name();

    @ForeignKey("account.id")
    @Nullable
    Long sponsorId();
}
