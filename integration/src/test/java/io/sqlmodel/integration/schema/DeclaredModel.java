package io.sqlmodel.integration.schema;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Columns with everything that can be declared. */
@Table(
        uniques = "uq_code(code, day)",
        indexes = {"day", "ix_both(level, code)"})
interface DeclaredModel {
    @PrimaryKey
    Long id();

    @Column(length = 12)
    String code();

    @Column(length = 20, name = "Full Name")
    @Nullable
    String fullName();

    @Column(precision = 10, scale = 2)
    BigDecimal price();

    BigInteger count();

    @Column(length = 16)
    byte[] hash();

    DayOfWeek day();

    UUID token();

    @Column(type = "CHAR(3)")
    String currency();

    @Column(serverDefault = "'it''s'", length = 20)
    String text();

    @Column(serverDefault = "-1")
    int level();

    @Column(serverDefault = "TRUE")
    boolean open();

    @Column(serverDefault = "1 + 2")
    long sum();

    @Column(serverDefault = "(upper('a'))", length = 20)
    String letters();

    @Column(serverDefault = "CURRENT_TIMESTAMP")
    Instant made();

    @Column(serverDefault = "CURRENT_TIMESTAMP")
    LocalDateTime madeHere();

    @Column(serverDefault = "CURRENT_DATE")
    LocalDate day2();

    @ForeignKey(value = "alcove.id", onDelete = OnDelete.SET_NULL, onUpdate = OnUpdate.CASCADE)
    @Nullable
    Long shelfId();

    @ForeignKey(value = "declared.id", onDelete = OnDelete.RESTRICT)
    @Nullable
    Long parentId();
}
