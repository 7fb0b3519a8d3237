package io.sqlmodel.integration.types;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import java.math.BigDecimal;

/** Decimals with precision and scale. */
@Table
interface LedgerEntryModel {
    @PrimaryKey
    Long id();

    @Column(precision = 30, scale = 10)
    BigDecimal amount();

    boolean paid();
}
