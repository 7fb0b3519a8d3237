package io.sqlmodel.integration.types;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Engine;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Times do not depend on the zone of the machine or of the database's session. */
@Needs(Capability.PERSISTENT)
class TimeZoneTest {
    /** In New York there was no such time on that day, and in Kathmandu midnight is 18:15 in UTC. */
    private static final LocalDateTime GAP = LocalDateTime.parse("2024-03-10T02:30:00");

    private static final Instant INSTANT = Instant.parse("2024-03-10T07:30:00.123456Z");

    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Moment.class);

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void reset() {
        TimeZone.setDefault(before);
    }

    private static Moment moment() {
        return new Moment()
                .instant(INSTANT)
                .offset(OffsetDateTime.parse("2024-10-27T02:30:00+02:00"))
                .local(GAP)
                .date(GAP.toLocalDate())
                .time(GAP.toLocalTime());
    }

    private void in(String zone, java.util.function.Consumer<Session> work) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        // Its connections are new, so their sessions have this zone, too.
        try (Engine engine = Engine.create(db.url());
                Session session = new Session(engine)) {
            work.accept(session);
            session.commit();
        }
    }

    private static void check(Moment found) {
        assertThat(found.instant()).isEqualTo(INSTANT);
        assertThat(found.offset().toInstant()).isEqualTo(Instant.parse("2024-10-27T00:30:00Z"));
        assertThat(found.local()).isEqualTo(GAP);
        assertThat(found.date()).isEqualTo(LocalDate.of(2024, 3, 10));
        assertThat(found.time()).isEqualTo(LocalTime.of(2, 30));
    }

    @Test
    void whatOneZoneWroteAnotherReads() {
        in("America/New_York", session -> session.add(moment()));
        in("Asia/Kathmandu", session -> check(session.exec(select(Moment.class)).one()));
        in("UTC", session -> check(session.exec(select(Moment.class)).one()));
    }

    @Test
    void manyRowsAreTheSame() {
        in("Pacific/Kiritimati", session -> session.addAll(moment(), moment(), moment()));
        in(
                "Pacific/Pago_Pago",
                session -> assertThat(session.exec(select(Moment.class)).all())
                        .hasSize(3)
                        .allSatisfy(TimeZoneTest::check));
    }

    @Test
    void timesAreFoundByWhatTheyAreEqualTo() {
        in("America/New_York", session -> session.add(moment()));
        in("Asia/Kathmandu", session -> {
            assertThat(session.exec(select(Moment.id).where(Moment.instant.eq(INSTANT)))
                            .all())
                    .hasSize(1);
            assertThat(session.exec(select(Moment.id).where(Moment.instant.lt(INSTANT)))
                            .all())
                    .isEmpty();
            assertThat(session.exec(select(Moment.id).where(Moment.local.eq(GAP)))
                            .all())
                    .hasSize(1);
            assertThat(session.exec(select(Moment.id).where(Moment.date.eq(GAP.toLocalDate())))
                            .all())
                    .hasSize(1);
        });
    }

    @Test
    void aDefaultOfTheDatabaseIsNow() {
        for (String zone : new String[] {"America/New_York", "Asia/Kathmandu"}) {
            in(zone, session -> {
                Moment moment = moment();
                session.add(moment);
                session.flush();
                assertThat(moment.created())
                        .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
            });
        }
    }
}
