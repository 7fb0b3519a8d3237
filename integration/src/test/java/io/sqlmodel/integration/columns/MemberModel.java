package io.sqlmodel.integration.columns;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Has a constraint of each kind. */
@Table
interface MemberModel {
    @PrimaryKey
    Long id();

    @Column(unique = true)
    String email();

    String name();

    @ForeignKey("member.id")
    @Nullable
    Long sponsorId();
}
