package io.sqlmodel.integration.types;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A column of every type, once required and once not. */
@Table
interface EverythingModel {
    @PrimaryKey
    UUID id();

    boolean flag();

    byte tiny();

    short small();

    int medium();

    long big();

    float single();

    double twice();

    char letter();

    String text();

    BigDecimal price();

    BigInteger huge();

    UUID uuid();

    byte[] bytes();

    DayOfWeek day();

    Instant instant();

    LocalDate date();

    LocalTime time();

    LocalDateTime dateTime();

    OffsetDateTime offsetDateTime();

    Duration duration();

    @Column(converter = EmailConverter.class)
    Email email();

    @Nullable
    Boolean maybeFlag();

    @Nullable
    Byte maybeTiny();

    @Nullable
    Short maybeSmall();

    @Nullable
    Integer maybeMedium();

    @Nullable
    Long maybeBig();

    @Nullable
    Float maybeSingle();

    @Nullable
    Double maybeTwice();

    @Nullable
    Character maybeLetter();

    @Nullable
    String maybeText();

    @Nullable
    BigDecimal maybePrice();

    @Nullable
    BigInteger maybeHuge();

    @Nullable
    UUID maybeUuid();

    byte @Nullable [] maybeBytes();

    @Nullable
    DayOfWeek maybeDay();

    @Nullable
    Instant maybeInstant();

    @Nullable
    LocalDate maybeDate();

    @Nullable
    LocalTime maybeTime();

    @Nullable
    LocalDateTime maybeDateTime();

    @Nullable
    OffsetDateTime maybeOffsetDateTime();

    @Nullable
    Duration maybeDuration();

    @Column(converter = EmailConverter.class)
    @Nullable
    Email maybeEmail();
}
