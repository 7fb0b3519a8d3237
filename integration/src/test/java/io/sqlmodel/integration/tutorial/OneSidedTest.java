package io.sqlmodel.integration.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two relationships over one foreign key that do not name each other. */
class OneSidedTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(League.class, Club.class);

    private final Club rovers = new Club().name("Rovers");
    private final League north = new League().name("North").clubs(List.of(rovers, new Club().name("United")));
    private Session session;

    @BeforeEach
    void save() {
        session = db.session();
        session.add(north);
        session.commit();
    }

    @Test
    @Case({"A08", "J13"})
    void sidesThatDoNotNameEachOtherDisagreeUntilTheCommit() {
        assertThat(north.clubs()).hasSize(2);
        assertThat(rovers.league()).isSameAs(north);
        Long leagueId = north.id();
        db.forget();

        rovers.league(null);

        assertThat(rovers.league()).isNull();
        assertThat(rovers.leagueId()).isEqualTo(leagueId);
        assertThat(north.clubs()).hasSize(2).contains(rovers);
        assertThat(db.executed()).isEmpty();
        session.commit();
        assertThat(north.clubs()).hasSize(1).doesNotContain(rovers);
    }

    @Test
    @Case("A08")
    void aListAloneWritesTheForeignKey() {
        north.clubs().remove(rovers);
        session.commit();

        assertThat(db.column("SELECT league_id FROM club WHERE name = 'Rovers'"))
                .containsExactly((Object) null);
    }
}
