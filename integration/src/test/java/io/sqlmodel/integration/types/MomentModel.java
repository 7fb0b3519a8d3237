package io.sqlmodel.integration.types;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** Every kind of time. */
@Table
interface MomentModel {
    @PrimaryKey
    Long id();

    Instant instant();

    OffsetDateTime offset();

    LocalDateTime local();

    LocalDate date();

    LocalTime time();

    @Column(serverDefault = "CURRENT_TIMESTAMP")
    Instant created();
}
