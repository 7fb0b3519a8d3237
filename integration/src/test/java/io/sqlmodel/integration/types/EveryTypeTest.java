package io.sqlmodel.integration.types;

import static io.sqlmodel.SqlModel.max;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.sum;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every type, through generated classes and sessions. */
class EveryTypeTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Everything.class);

    @Test
    void valuesComeBackEqual() {
        UUID id = save(optional(required()));

        try (Session session = new Session(db.engine())) {
            assertThat(session.getOne(Everything.class, id))
                    .usingRecursiveComparison()
                    .comparingOnlyFields(
                            "_flag",
                            "_tiny",
                            "_small",
                            "_medium",
                            "_big",
                            "_single",
                            "_twice",
                            "_letter",
                            "_text",
                            "_price",
                            "_huge",
                            "_uuid",
                            "_bytes",
                            "_day",
                            "_instant",
                            "_date",
                            "_time",
                            "_dateTime",
                            "_offsetDateTime",
                            "_duration",
                            "_email",
                            "_maybeFlag",
                            "_maybeTiny",
                            "_maybeSmall",
                            "_maybeMedium",
                            "_maybeBig",
                            "_maybeSingle",
                            "_maybeTwice",
                            "_maybeLetter",
                            "_maybeText",
                            "_maybePrice",
                            "_maybeHuge",
                            "_maybeUuid",
                            "_maybeBytes",
                            "_maybeDay",
                            "_maybeInstant",
                            "_maybeDate",
                            "_maybeTime",
                            "_maybeDateTime",
                            "_maybeOffsetDateTime",
                            "_maybeDuration",
                            "_maybeEmail")
                    .isEqualTo(optional(required()));
        }
    }

    @Test
    void nullsComeBackAsNull() {
        UUID id = save(required());

        try (Session session = new Session(db.engine())) {
            Everything found = session.getOne(Everything.class, id);
            assertThat(found)
                    .returns(null, Everything::maybeFlag)
                    .returns(null, Everything::maybeTiny)
                    .returns(null, Everything::maybeSmall)
                    .returns(null, Everything::maybeMedium)
                    .returns(null, Everything::maybeBig)
                    .returns(null, Everything::maybeSingle)
                    .returns(null, Everything::maybeTwice)
                    .returns(null, Everything::maybeLetter)
                    .returns(null, Everything::maybeText)
                    .returns(null, Everything::maybePrice)
                    .returns(null, Everything::maybeHuge)
                    .returns(null, Everything::maybeUuid)
                    .returns(null, Everything::maybeBytes)
                    .returns(null, Everything::maybeDay)
                    .returns(null, Everything::maybeInstant)
                    .returns(null, Everything::maybeDate)
                    .returns(null, Everything::maybeTime)
                    .returns(null, Everything::maybeDateTime)
                    .returns(null, Everything::maybeOffsetDateTime)
                    .returns(null, Everything::maybeDuration)
                    .returns(null, Everything::maybeEmail);
        }
    }

    @Test
    void changedBytesAreSaved() {
        UUID id = save(required());
        db.engine().transaction(session -> {
            session.getOne(Everything.class, id).bytes(new byte[] {7});
        });

        try (Session session = new Session(db.engine())) {
            assertThat(session.getOne(Everything.class, id).bytes()).containsExactly(7);
        }
    }

    @Test
    void decimalsAreComparedSortedAndAddedUpAsNumbers() {
        for (String price : new String[] {"10.50", "9.99", "-3", "1E+2"}) {
            save(required().price(new BigDecimal(price)));
        }

        try (Session session = new Session(db.engine())) {
            assertThat(session.exec(select(Everything.price).orderBy(Everything.price))
                            .all())
                    .containsExactly(
                            new BigDecimal("-3"),
                            new BigDecimal("9.99"),
                            new BigDecimal("10.50"),
                            new BigDecimal("1E+2"));
            assertThat(session.exec(select(Everything.price)
                                    .where(Everything.price.gt(new BigDecimal("9.99")))
                                    .orderBy(Everything.price.desc()))
                            .all())
                    .containsExactly(new BigDecimal("1E+2"), new BigDecimal("10.50"));
            assertThat(session.exec(select(Everything.price).where(Everything.price.eq(new BigDecimal("10.5"))))
                            .one())
                    .isEqualTo(new BigDecimal("10.50"));
            assertThat(session.exec(select(sum(Everything.price))).one()).isEqualByComparingTo("117.49");
            assertThat(session.exec(select(max(Everything.price))).one()).isEqualByComparingTo("100");
        }
    }

    @Test
    void integersOfAnySizeAreToldApartToTheLastDigit() {
        BigInteger huge = BigInteger.TEN.pow(40);
        save(required().huge(huge));
        save(required().huge(huge.add(BigInteger.ONE)));
        save(required().huge(BigInteger.TWO));

        try (Session session = new Session(db.engine())) {
            assertThat(session.exec(select(Everything.huge).where(Everything.huge.eq(huge)))
                            .all())
                    .containsExactly(huge);
            assertThat(session.exec(select(Everything.huge).where(Everything.huge.in(huge)))
                            .all())
                    .containsExactly(huge);
            assertThat(session.exec(select(Everything.huge).where(Everything.huge.ne(huge)))
                            .all())
                    .containsExactlyInAnyOrder(huge.add(BigInteger.ONE), BigInteger.TWO);
            assertThat(session.exec(select(Everything.huge).where(Everything.huge.lt(BigInteger.TEN)))
                            .all())
                    .containsExactly(BigInteger.TWO);
        }
    }

    private UUID save(Everything everything) {
        try (Session session = new Session(db.engine())) {
            session.add(everything);
            session.commit();
            return everything.id();
        }
    }

    private static Everything required() {
        return new Everything()
                .flag(true)
                .tiny(Byte.MIN_VALUE)
                .small(Short.MAX_VALUE)
                .medium(Integer.MIN_VALUE)
                .big(Long.MAX_VALUE)
                .single(0.1f)
                .twice(1d / 3)
                .letter('本')
                .text("a\0b😀'; DROP TABLE x; --")
                .price(new BigDecimal("-0.00"))
                .huge(BigInteger.TEN.pow(60).negate())
                .uuid(new UUID(1, -1))
                .bytes(new byte[0])
                .day(DayOfWeek.SUNDAY)
                .instant(Instant.MIN)
                .date(LocalDate.MAX)
                .time(LocalTime.MAX)
                .dateTime(LocalDateTime.of(2024, 3, 31, 2, 30, 0, 1))
                .offsetDateTime(OffsetDateTime.parse("2024-03-31T02:30:00.123456789+18:00"))
                .duration(Duration.ofNanos(-1))
                .email(new Email("tony@example.org"));
    }

    private static Everything optional(Everything everything) {
        return everything
                .maybeFlag(false)
                .maybeTiny((byte) 0)
                .maybeSmall((short) 0)
                .maybeMedium(0)
                .maybeBig(0L)
                .maybeSingle(0f)
                .maybeTwice(0d)
                .maybeLetter('\0')
                .maybeText("")
                .maybePrice(new BigDecimal("1E+5"))
                .maybeHuge(BigInteger.ZERO)
                .maybeUuid(new UUID(0, 0))
                .maybeBytes(new byte[] {0, -1})
                .maybeDay(DayOfWeek.MONDAY)
                .maybeInstant(Instant.MAX)
                .maybeDate(LocalDate.MIN)
                .maybeTime(LocalTime.MIDNIGHT)
                .maybeDateTime(LocalDateTime.MAX)
                .maybeOffsetDateTime(OffsetDateTime.MIN)
                .maybeDuration(Duration.ZERO)
                .maybeEmail(new Email(""));
    }
}
