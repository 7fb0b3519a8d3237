package io.sqlmodel.integration.writing;

import static io.sqlmodel.SqlModel.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Insert;
import io.sqlmodel.Row2;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page about queries shows from its section about locks on, run. */
class WritingTourTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class);

    private Session session;

    @BeforeEach
    void openSession() {
        db.save(
                new Hero().name("Dan").age(39).team(new Team().name("Z-Force")),
                new Hero().name("Eve").age(95),
                new Team().name("Preventers"));
        session = db.session();
    }

    private List<String> rows() {
        return session.exec(select(Hero.name, Hero.age).orderBy(Hero.id).map((name, age) -> name + " " + age))
                .all();
    }

    @Test
    void locks() {
        // snippet: locks
        Hero next = session.exec(select(Hero.class)
                        .where(Hero.team.isNull())
                        .orderBy(Hero.id)
                        .limit(1)
                        .forUpdate()
                        .skipLocked())
                .first();
        // end
        assertThat(next.name()).isEqualTo("Eve");
    }

    @Test
    void statements() {
        // snippet: writes
        int inserted = session.exec(insert(Hero.class)
                .values(Hero.name.to("Ann"), Hero.age.to(30))
                .values(Hero.name.to("Bob"), Hero.age.to(31)));

        int updated =
                session.exec(update(Hero.class).set(Hero.age, Hero.age.plus(1)).where(Hero.age.lt(40)));

        int deleted = session.exec(delete(Hero.class).where(Hero.team.has(Team.name.eq("Z-Force"))));
        // end

        assertThat(List.of(inserted, updated, deleted)).containsExactly(2, 3, 1);
        assertThat(rows()).containsExactly("Eve 95", "Ann 31", "Bob 32");
    }

    @Test
    void rowsOfListsAndQueries() {
        List<String> names = List.of("Ann", "Bob");
        // snippet: rows
        session.exec(insert(Hero.class)
                .values(names.stream().map(name -> List.of(Hero.name.to(name))).toList()));

        session.exec(insert(Hero.class).columns(Hero.name, Hero.teamId).from(select(Team.name, Team.id)));

        Hero.Columns other = Hero.as("other");
        session.exec(update(Hero.class)
                .set(Hero.age, select(max(other.age)).where(other.teamId.eq(Hero.teamId)))
                .where(Hero.age.isNull()));
        // end

        assertThat(rows())
                .contains("Dan 39", "Ann null", "Bob null", "Z-Force 39", "Preventers null")
                .hasSize(6);
    }

    @Test
    void returned() {
        // snippet: returning
        Hero ann = session.exec(insert(Hero.class).values(Hero.name.to("Ann")).returning(Hero.class))
                .one();

        List<Row2<Long, String>> gone = session.exec(
                        delete(Hero.class).where(Hero.age.gt(90)).returning(Hero.id, Hero.name))
                .all();
        // end

        assertThat(session.contains(ann)).isTrue();
        assertThat(gone).containsExactly(new Row2<>(2L, "Eve"));
    }

    @Test
    @Needs(Capability.UPSERT_BY_CONSTRAINT)
    void upserts() {
        // snippet: upserts
        Insert<Hero> insert = insert(Hero.class).values(Hero.name.to("Dan"), Hero.age.to(40));

        // Name the columns of a unique constraint, or none for any.
        session.exec(insert.onConflict(Hero.name).doNothing());

        // end
        assertThat(rows()).contains("Dan 39");

        // snippet: upserts
        // The row gets the new age.
        session.exec(insert.onConflict(Hero.name).doUpdate(Hero.age));

        // end
        assertThat(rows()).contains("Dan 40");

        // snippet: upserts
        // The new age and the one that is there; otherwise the row stays as it is.
        session.exec(insert.onConflict(Hero.name)
                .doUpdate(row ->
                        row.set(Hero.age, excluded(Hero.age).plus(Hero.age)).where(Hero.age.le(excluded(Hero.age)))));
        // end

        assertThat(rows()).contains("Dan 80");
    }

    @Test
    void nullIsSetByName() {
        session.exec(insert(Hero.class).values(Hero.name.to("Null"), Hero.age.toNull()));
        session.exec(insert(Hero.class).values(Hero.name.to("Many"), Hero.age.to(7)));
        assertThat(session.exec(update(Hero.class).setNull(Hero.age).where(Hero.name.eq("Many"))))
                .isEqualTo(1);
        assertThat(session.exec(select(Hero.age).where(Hero.name.in("Null", "Many")))
                        .all())
                .containsExactly(null, null);
    }
}
