package io.sqlmodel.integration.types;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** A key that the client has, and a value that only the database knows. */
@Table
interface CouponModel {
    @PrimaryKey
    String code();

    @Column(serverDefault = "(random())")
    Double luck();
}
