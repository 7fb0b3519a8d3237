package io.sqlmodel.integration.types;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import java.math.BigInteger;

/** An unsigned number, which no type of Java is. */
@Table
interface CounterModel {
    @PrimaryKey
    Long id();

    @Column(type = "BIGINT UNSIGNED")
    BigInteger count();
}
