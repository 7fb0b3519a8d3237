package io.sqlmodel.integration.changes;

import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.SqlModel.excluded;
import static io.sqlmodel.SqlModel.exists;
import static io.sqlmodel.SqlModel.insert;
import static io.sqlmodel.SqlModel.max;
import static io.sqlmodel.SqlModel.min;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Session;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the statements do to the rows. */
class StatementTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Guild.class, Adventurer.class, Trophy.class);

    private Session session;

    @BeforeEach
    void save() {
        Guild miners = new Guild().name("Miners");
        db.save(
                miners,
                new Guild().name("Bards"),
                new Adventurer().name("Ann").age(30).guild(miners),
                new Adventurer().name("Bob").age(40).guild(miners),
                new Adventurer().name("Cid"));
        session = db.session();
    }

    private List<String> rows() {
        return session.exec(select(Adventurer.name, Adventurer.age)
                        .orderBy(Adventurer.id)
                        .map((name, age) -> name + " " + age))
                .all();
    }

    @Test
    void insertWritesManyRowsAtOnce() {
        int rows = session.exec(insert(Adventurer.class)
                .values(IntStream.range(0, 100)
                        .mapToObj(i -> List.of(Adventurer.name.to("n" + i), Adventurer.age.to(i)))
                        .toList()));

        assertThat(rows).isEqualTo(100);
        assertThat(db.executed()).containsExactly("INSERT adventurer x100");
        assertThat(rows()).hasSize(103).endsWith("n98 98", "n99 99");
    }

    @Test
    void insertTakesTheRowsOfAQuery() {
        int rows = session.exec(insert(Adventurer.class)
                .columns(Adventurer.name, Adventurer.guildId)
                .from(select(Guild.name, Guild.id).orderBy(Guild.id)));

        assertThat(rows).isEqualTo(2);
        assertThat(rows()).endsWith("Miners null", "Bards null");
    }

    @Test
    @Case("H18")
    void aVersionThatAnInsertDoesNotNameBeginsAsThatOfANewObject() {
        session.exec(insert(Trophy.class).values(Trophy.title.to("Cup"), Trophy.winnerId.to(1L)));
        session.exec(insert(Trophy.class)
                .columns(Trophy.title, Trophy.winnerId)
                .from(select(Adventurer.name, Adventurer.id).where(Adventurer.id.eq(2L))));
        session.exec(insert(Trophy.class)
                .columns(Trophy.id, Trophy.title, Trophy.winnerId)
                .from(select(Adventurer.id.plus(100L), Adventurer.name, Adventurer.id)
                        .where(Adventurer.id.eq(3L)))
                .onConflict(Trophy.id)
                .doNothing());
        session.exec(insert(Trophy.class).values(Trophy.title.to("Old"), Trophy.winnerId.to(1L), Trophy.version.to(7)));

        assertThat(session.exec(select(Trophy.version).orderBy(Trophy.version)).all())
                .containsExactly(1, 1, 1, 7);
        Trophy cup =
                session.exec(select(Trophy.class).where(Trophy.title.eq("Cup"))).one();
        cup.title("Mug");
        session.commit();
        assertThat(cup.version()).isEqualTo(2);
    }

    @Test
    void updateSetsExpressionsOverTheRow() {
        int rows = session.exec(update(Adventurer.class).set(Adventurer.age, Adventurer.age.plus(1)));

        assertThat(rows).isEqualTo(3);
        assertThat(rows()).containsExactly("Ann 31", "Bob 41", "Cid null");
    }

    @Test
    void updateSetsWhatAQueryReturnsForTheRow() {
        Adventurer.Columns other = Adventurer.as("other");

        session.exec(update(Adventurer.class)
                .set(Adventurer.age, select(max(other.age)).where(other.guildId.eq(Adventurer.guildId)))
                .where(Adventurer.guildId.isNotNull()));

        assertThat(rows()).containsExactly("Ann 40", "Bob 40", "Cid null");
    }

    @Test
    void conditionsTakeSubqueriesOverTheRow() {
        int rows = session.exec(update(Adventurer.class)
                .set(Adventurer.age, 1)
                .where(exists(select(Guild.id).where(Guild.id.eq(Adventurer.guildId), Guild.name.eq("Miners")))));
        int deleted = session.exec(delete(Guild.class)
                .where(Guild.id.notIn(select(Adventurer.guildId).where(Adventurer.guildId.isNotNull()))));

        assertThat(rows).isEqualTo(2);
        assertThat(deleted).isEqualTo(1);
        assertThat(rows()).containsExactly("Ann 1", "Bob 1", "Cid null");
    }

    @Test
    void conditionsTakeRelationships() {
        assertThat(session.exec(delete(Adventurer.class).where(Adventurer.guild.has(Guild.name.eq("Miners")))))
                .isEqualTo(2);
        assertThat(rows()).containsExactly("Cid null");
    }

    @Test
    @Needs(Capability.UPSERT)
    void onConflictDoNothingKeepsTheRow() {
        session.exec(insert(Adventurer.class)
                .values(Adventurer.name.to("Ann"), Adventurer.age.to(1))
                .values(Adventurer.name.to("Dan"), Adventurer.age.to(2))
                .onConflict(Adventurer.name)
                .doNothing());

        assertThat(rows()).containsExactly("Ann 30", "Bob 40", "Cid null", "Dan 2");
    }

    @Test
    @Needs(Capability.UPSERT)
    void onConflictWithoutColumnsMeansAnyConstraint() {
        session.exec(insert(Adventurer.class)
                .values(Adventurer.id.to(1L), Adventurer.name.to("New"))
                .values(Adventurer.id.to(9L), Adventurer.name.to("Bob"))
                .onConflict()
                .doNothing());

        assertThat(rows()).containsExactly("Ann 30", "Bob 40", "Cid null");
    }

    @Test
    @Needs(Capability.UPSERT_BY_CONSTRAINT)
    void rowsThatStayAreNotCounted() {
        assertThat(session.exec(insert(Adventurer.class)
                        .values(Adventurer.name.to("Ann"))
                        .values(Adventurer.name.to("Dan"))
                        .onConflict(Adventurer.name)
                        .doNothing()))
                .isEqualTo(1);
    }

    @Test
    @Needs(Capability.UPSERT)
    void onConflictDoUpdateTakesTheNewValues() {
        session.exec(insert(Adventurer.class)
                .values(Adventurer.name.to("Ann"), Adventurer.age.to(1))
                .values(Adventurer.name.to("Dan"), Adventurer.age.to(2))
                .onConflict(Adventurer.name)
                .doUpdate(Adventurer.age));

        assertThat(rows()).containsExactly("Ann 1", "Bob 40", "Cid null", "Dan 2");
    }

    @Test
    @Needs(Capability.UPSERT_BY_CONSTRAINT)
    void onConflictDoUpdateCalculatesWithBothRows() {
        session.exec(insert(Adventurer.class)
                .values(Adventurer.name.to("Ann"), Adventurer.age.to(1))
                .values(Adventurer.name.to("Bob"), Adventurer.age.to(50))
                .onConflict(Adventurer.name)
                .doUpdate(
                        row -> row.set(Adventurer.age, excluded(Adventurer.age).plus(Adventurer.age))
                                .where(excluded(Adventurer.age).gt(Adventurer.age))));

        assertThat(rows()).containsExactly("Ann 30", "Bob 90", "Cid null");
    }

    @Test
    @Needs(Capability.UPSERT)
    void onConflictFollowsAQueryToo() {
        session.exec(insert(Guild.class).values(Guild.name.to("Ann")));
        session.exec(insert(Adventurer.class)
                .columns(Adventurer.name, Adventurer.guildId)
                .from(select(Guild.name, Guild.id))
                .onConflict(Adventurer.name)
                .doUpdate(Adventurer.guildId));

        assertThat(session.exec(select(Adventurer.guildId).where(Adventurer.name.eq("Ann")))
                        .one())
                .isEqualTo(3L);
        assertThat(rows()).hasSize(5);
    }

    @Test
    @Needs(Capability.UPSERT_BY_CONSTRAINT)
    void aConflictWithAnotherConstraintIsAnError() {
        assertThatThrownBy(() -> session.exec(insert(Adventurer.class)
                        .values(Adventurer.id.to(1L), Adventurer.name.to("New"))
                        .onConflict(Adventurer.name)
                        .doNothing()))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void valuesOfTheSessionAreFlushedFirst() {
        session.add(new Adventurer().name("Eve").age(20));
        session.exec(update(Adventurer.class).set(Adventurer.age, 21).where(Adventurer.age.eq(20)));

        assertThat(db.executed()).containsExactly("INSERT adventurer x1", "UPDATE adventurer x1");
        assertThat(session.exec(select(min(Adventurer.age))).one()).isEqualTo(21);
    }
}
