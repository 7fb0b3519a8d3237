package io.sqlmodel.integration.types;

import static io.sqlmodel.SqlModel.max;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.sum;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
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
    void manyChangedRowsHaveWhatTheirObjectsHave() {
        for (int i = 0; i < 25; i++) {
            save(required());
        }

        db.engine().transaction(session -> {
            session.exec(select(Everything.class)).forEach(EveryTypeTest::change);
        });

        try (Session session = new Session(db.engine())) {
            assertThat(session.exec(select(Everything.class)).all())
                    .hasSize(25)
                    .usingRecursiveFieldByFieldElementComparatorOnFields(
                            "_maybeFlag",
                            "_maybeTiny",
                            "_maybeSmall",
                            "_maybeMedium",
                            "_maybeBig",
                            "_maybeSingle",
                            "_maybeTwice",
                            "_text",
                            "_maybeUuid",
                            "_maybeDay",
                            "_maybeInstant",
                            "_maybeDate",
                            "_maybeTime",
                            "_maybeDateTime",
                            "_maybeOffsetDateTime",
                            "_maybeDuration",
                            "_maybeEmail")
                    .containsOnly(change(required()));
        }
    }

    /** Sets what any database can have in a list of rows. */
    private static Everything change(Everything everything) {
        return everything
                .maybeFlag(false)
                .maybeTiny(Byte.MAX_VALUE)
                .maybeSmall(Short.MIN_VALUE)
                .maybeMedium(Integer.MAX_VALUE)
                .maybeBig(Long.MIN_VALUE)
                .maybeSingle(0.1f)
                .maybeTwice(1d / 3)
                .text("'; 本😀")
                .maybeUuid(new UUID(-1, 1))
                .maybeDay(DayOfWeek.MONDAY)
                .maybeInstant(Instant.parse("9999-12-31T23:59:59.999999Z"))
                .maybeDate(LocalDate.of(1, 1, 1))
                .maybeTime(LocalTime.parse("23:59:59.999999"))
                .maybeDateTime(LocalDateTime.parse("2024-03-31T02:30:00.000001"))
                .maybeOffsetDateTime(OffsetDateTime.parse("2024-03-31T02:30:00.123456Z"))
                .maybeDuration(Duration.ofNanos(-1))
                .maybeEmail(null);
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
        for (String price : new String[] {"10.5", "9.99", "-3", "100"}) {
            save(required().price(new BigDecimal(price)));
        }

        try (Session session = new Session(db.engine())) {
            assertThat(session.exec(select(Everything.price).orderBy(Everything.price))
                            .all())
                    .containsExactly(
                            new BigDecimal("-3"),
                            new BigDecimal("9.99"),
                            new BigDecimal("10.5"),
                            new BigDecimal("100"));
            assertThat(session.exec(select(Everything.price)
                                    .where(Everything.price.gt(new BigDecimal("9.99")))
                                    .orderBy(Everything.price.desc()))
                            .all())
                    .containsExactly(new BigDecimal("100"), new BigDecimal("10.5"));
            assertThat(session.exec(select(Everything.price).where(Everything.price.eq(new BigDecimal("10.50"))))
                            .one())
                    .isEqualTo(new BigDecimal("10.5"));
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

    @Test
    @Needs(Capability.DECIMAL_SCALE)
    void aDecimalKeepsItsScale() {
        assertThat(saved(required().price(new BigDecimal("-0.00")).maybePrice(new BigDecimal("1.500"))))
                .returns(new BigDecimal("0.00"), Everything::price)
                .returns(new BigDecimal("1.500"), Everything::maybePrice);
    }

    @Test
    @Needs(Capability.NUL_IN_TEXT)
    void aTextMayHoldTheNulCharacter() {
        assertThat(saved(required().text("a\0b").maybeLetter('\0')))
                .returns("a\0b", Everything::text)
                .returns('\0', Everything::maybeLetter);
    }

    @Test
    @Needs(Capability.NANOSECONDS)
    void timesKeepNanoseconds() {
        OffsetDateTime time = OffsetDateTime.parse("2024-03-31T02:30:00.123456789Z");
        assertThat(saved(required()
                        .instant(time.toInstant())
                        .time(LocalTime.MAX)
                        .dateTime(time.toLocalDateTime())
                        .offsetDateTime(time)))
                .returns(time.toInstant(), Everything::instant)
                .returns(LocalTime.MAX, Everything::time)
                .returns(time.toLocalDateTime(), Everything::dateTime)
                .returns(time, Everything::offsetDateTime);
    }

    @Test
    void timesAreNeverRoundedUp() {
        OffsetDateTime time = OffsetDateTime.parse("2024-12-31T23:59:59.999999999Z");
        Everything found = saved(required()
                .instant(time.toInstant())
                .time(LocalTime.MAX)
                .dateTime(time.toLocalDateTime())
                .offsetDateTime(time));

        assertThat(found.instant()).isBetween(time.minusNanos(999).toInstant(), time.toInstant());
        assertThat(found.time()).isBetween(LocalTime.MAX.minusNanos(999), LocalTime.MAX);
        assertThat(found.dateTime().getYear()).isEqualTo(2024);
        assertThat(found.offsetDateTime()).isBetween(time.minusNanos(999), time);
    }

    @Test
    @Needs(Capability.OFFSETS)
    void anOffsetIsKept() {
        OffsetDateTime time = OffsetDateTime.parse("2024-03-31T02:30:00.123456789+18:00");
        assertThat(saved(required().offsetDateTime(time)).offsetDateTime()).isEqualTo(time);
    }

    @Test
    void anOffsetThatIsNotKeptIsTheSameInstant() {
        OffsetDateTime time = OffsetDateTime.parse("2024-03-31T02:30:00.123456+18:00");
        assertThat(saved(required().offsetDateTime(time)).offsetDateTime().toInstant())
                .isEqualTo(time.toInstant());
    }

    @Test
    @Needs(Capability.ANY_YEAR)
    void timesOfAnyYearComeBack() {
        assertThat(saved(required()
                        .instant(Instant.MIN)
                        .maybeInstant(Instant.MAX)
                        .date(LocalDate.MAX)
                        .maybeDate(LocalDate.MIN)
                        .maybeDateTime(LocalDateTime.MAX)
                        .maybeOffsetDateTime(OffsetDateTime.MIN)))
                .returns(Instant.MIN, Everything::instant)
                .returns(Instant.MAX, Everything::maybeInstant)
                .returns(LocalDate.MAX, Everything::date)
                .returns(LocalDate.MIN, Everything::maybeDate)
                .returns(LocalDateTime.MAX, Everything::maybeDateTime)
                .returns(OffsetDateTime.MIN, Everything::maybeOffsetDateTime);
    }

    /** As another session reads it. */
    private Everything saved(Everything everything) {
        UUID id = save(everything);
        try (Session session = new Session(db.engine())) {
            return session.getOne(Everything.class, id);
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
                .text("ab😀'; DROP TABLE x; --")
                .price(new BigDecimal("-0.5"))
                .huge(BigInteger.TEN.pow(60).negate())
                .uuid(new UUID(1, -1))
                .bytes(new byte[0])
                .day(DayOfWeek.SUNDAY)
                .instant(Instant.parse("0001-01-01T00:00:00Z"))
                .date(LocalDate.of(9999, 12, 31))
                .time(LocalTime.parse("23:59:59.999999"))
                .dateTime(LocalDateTime.parse("2024-03-31T02:30:00.000001"))
                .offsetDateTime(OffsetDateTime.parse("2024-03-31T02:30:00.123456Z"))
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
                .maybeLetter(' ')
                .maybeText("")
                .maybePrice(new BigDecimal("100000"))
                .maybeHuge(BigInteger.ZERO)
                .maybeUuid(new UUID(0, 0))
                .maybeBytes(new byte[] {0, -1})
                .maybeDay(DayOfWeek.MONDAY)
                .maybeInstant(Instant.parse("9999-12-31T23:59:59.999999Z"))
                .maybeDate(LocalDate.of(1, 1, 1))
                .maybeTime(LocalTime.MIDNIGHT)
                .maybeDateTime(LocalDateTime.parse("9999-12-31T23:59:59.999999"))
                .maybeOffsetDateTime(OffsetDateTime.parse("0001-01-02T00:00:00Z"))
                .maybeDuration(Duration.ZERO)
                .maybeEmail(new Email(""));
    }
}
