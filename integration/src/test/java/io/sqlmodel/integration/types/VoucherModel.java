package io.sqlmodel.integration.types;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** A key of two parts that the client has, and a default of the database. */
@Table
interface VoucherModel {
    @PrimaryKey
    String shop();

    @PrimaryKey
    int number();

    @Column(serverDefault = "'new'", length = 20)
    String state();
}
