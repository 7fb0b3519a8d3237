package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which columns a flush writes: net changes only. */
class FlushMasksTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Ticket.class, Team.class, Hero.class);

    private final Session session = db.session();
    private final Ticket ticket = new Ticket().title("a").photo(new byte[] {1, 2});

    private void writes(String... sql) {
        db.sql();
        session.flush();
        assertThat(db.sql()).containsExactly(sql);
    }

    @Test
    void anInsertLeavesOutWhatTheDatabaseSupplies() {
        session.add(ticket);
        writes("INSERT INTO ticket (title, photo) VALUES (?, ?) RETURNING id, state, note");
    }

    @Test
    void anInsertWritesWhatIsSetInPlaceOfADefault() {
        session.add(ticket.state("closed").note(null));
        writes("INSERT INTO ticket (title, state, note, photo) VALUES (?, ?, ?, ?) RETURNING id");
        assertThat(ticket.note()).isNull();
    }

    @Test
    void anInsertWritesAKeyThatIsSet() {
        session.add(ticket.id(7L));
        writes("INSERT INTO ticket (id, title, photo) VALUES (?, ?, ?) RETURNING state, note");
    }

    @Test
    void anInsertTakesAKeyOfNullForNotSet() {
        session.add(ticket.id(null));
        writes("INSERT INTO ticket (title, photo) VALUES (?, ?) RETURNING id, state, note");
        assertThat(ticket.id()).isEqualTo(1L);
    }

    @Test
    @Case("H06")
    void anUpdateWritesOnlyWhatDiffers() {
        db.store(session, ticket);
        ticket.title("b").state("open");
        writes("UPDATE ticket SET title = ? WHERE id = ?");
    }

    @Test
    @Case("H06")
    void bytesAreComparedByTheirContents() {
        db.store(session, ticket);
        ticket.photo(new byte[] {1, 2});
        writes();
        ticket.photo(new byte[] {1, 3});
        writes("UPDATE ticket SET photo = ? WHERE id = ?");
    }

    @Test
    @Case("H06")
    void anExpiredColumnThatIsSetIsWrittenWhateverItWas() {
        db.store(session, ticket);
        session.expire(ticket);
        ticket.title("a");
        writes("UPDATE ticket SET title = ? WHERE id = ?");
    }

    @Test
    @Case({"A02", "H06"})
    void assigningAnObjectWritesItsForeignKey() {
        Team team = new Team().name("A");
        Hero hero = new Hero().name("b");
        db.store(session, team, hero);
        hero.team(team);
        writes("UPDATE hero SET team_id = ? WHERE id = ?");
    }

    @Test
    @Case("H06")
    void assigningAnotherObjectAndBackWritesNothing() {
        Team team = new Team().name("A");
        Team other = new Team().name("B");
        Hero hero = new Hero().name("b").team(team);
        db.store(session, team, other, hero);
        assertThat(hero.team()).isSameAs(team);
        hero.team(other);
        hero.team(team);
        writes();
    }

    @Test
    @Case("G07")
    void settingAnUnloadedReferenceToNullIsOneUpdate() {
        Hero hero = new Hero().name("b").team(new Team().name("A"));
        db.store(session, hero);
        hero.team(null);
        writes("UPDATE hero SET team_id = ? WHERE id = ?");
        assertThat(hero.teamId()).isNull();
    }

    @Test
    @Case("B16")
    void ofAnObjectAndAKeySetByHandTheLastWins() {
        Team team = new Team().name("A");
        Team other = new Team().name("B");
        Hero hero = new Hero().name("b");
        db.store(session, team, other, hero);
        hero.team(team);
        hero.teamId(other.id());
        writes("UPDATE hero SET team_id = ? WHERE id = ?");
        session.commit();
        assertThat(hero.team()).isSameAs(other);
    }
}
