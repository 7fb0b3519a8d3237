package io.sqlmodel.integration.natural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A primary key changes that foreign keys point to, under each rule. */
class ChangedKeyTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(
            Mill.class,
            Miller.class,
            Choir.class,
            Voice.class,
            Brand.class,
            Ware.class,
            Lane.class,
            Hut.class,
            Crane.class,
            Hook.class,
            Pier.class,
            Raft.class);

    private void saveMill() {
        db.save(new Mill().code("A").name("a").millers(List.of(new Miller().name("one"), new Miller().name("two"))));
    }

    @Test
    @Case("F18")
    void cascadesInTheDatabaseByOneUpdate() {
        saveMill();
        Session session = db.session();
        Mill mill = session.get(Mill.class, "A");
        db.forget();

        mill.code("B");
        session.flush();

        assertThat(db.executed()).containsExactly("UPDATE mill x1");
        assertThat(session.get(Mill.class, "B")).isSameAs(mill);
        assertThat(mill.millers()).extracting(Miller::millCode).containsExactly("B", "B");
        session.commit();
        assertThat(db.column("SELECT mill_code FROM miller")).containsExactly("B", "B");
    }

    @Test
    @Case("F18")
    void loadedChildrenFollowTheDatabaseWithoutSql() {
        saveMill();
        Session session = db.session();
        Mill mill = session.get(Mill.class, "A");
        Miller one = mill.millers().get(0);
        db.forget();

        mill.code("B");
        session.flush();

        assertThat(db.executed()).containsExactly("UPDATE mill x1");
        assertThat(one.millCode()).isEqualTo("B");
        assertThat(one.mill()).isSameAs(mill);
        assertThat(session.isModified(one)).isFalse();
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("F18")
    void childrenThatTheSessionHoldsFollowWhateverHasLedToThem() {
        saveMill();
        Session session = db.session();
        Miller one = session.get(Miller.class, 1L);
        Mill mill = session.get(Mill.class, "A");
        db.forget();

        mill.code("B");
        session.flush();

        assertThat(one.millCode()).isEqualTo("B");
        assertThat(one.mill()).isSameAs(mill);
        assertThat(db.executed()).containsExactly("UPDATE mill x1");
    }

    @Test
    @Case("F18")
    void childrenAreChangedTogetherWithTheKeyThatTheyFollow() {
        saveMill();
        Session session = db.session();
        Mill mill = session.get(Mill.class, "A");
        Miller one = mill.millers().get(0);
        Miller two = mill.millers().get(1);
        mill.code("B").millers().remove(two);
        one.name("first");
        Miller three = new Miller().name("three");
        mill.millers().add(three);
        session.commit();

        assertThat(db.rows("SELECT name, mill_code FROM miller ORDER BY id").toString())
                .isEqualTo("[[first, B], [two, null], [three, B]]");
    }

    @Test
    @Case("F18")
    void aForeignKeySetByHandWinsOverTheKeyThatItWouldFollow() {
        saveMill();
        db.save(new Mill().code("C").name("c"));
        Session session = db.session();
        Mill mill = session.get(Mill.class, "A");
        Miller one = mill.millers().get(0);
        one.millCode("C");
        mill.code("B");
        session.commit();

        assertThat(db.column("SELECT mill_code FROM miller ORDER BY id")).containsExactly("C", "B");
        assertThat(one.mill().name()).isEqualTo("c");
    }

    @Test
    @Case("F18")
    void theSessionWritesTheNewKeyWhereTheOneToManyIsNotPassive() {
        db.save(new Choir().code("A").name("a").voices(List.of(new Voice().name("one"), new Voice().name("two"))));
        Session session = db.session();
        Choir choir = session.get(Choir.class, "A");
        db.forget();

        choir.code("B");
        session.flush();

        assertThat(db.executed()).containsExactly("SELECT voice", "UPDATE choir x1", "UPDATE voice x2");
        session.commit();
        assertThat(db.column("SELECT choir_code FROM voice")).containsExactly("B", "B");
    }

    @Test
    @Case("F18")
    void onlyTheManyToOneIsNotPassiveAndTheSessionsChildrenAreFound() {
        db.save(new Brand().code("A").name("a"));
        for (int i = 1; i <= 3; i++) {
            db.execute("INSERT INTO ware (id, name, brand_code) VALUES (?, 'ware', 'A')", i);
        }
        Session session = db.session();
        Ware one = session.get(Ware.class, 1L);
        Ware two = session.get(Ware.class, 2L);
        Brand brand = one.brand();
        db.forget();

        brand.code("B");
        session.flush();

        assertThat(db.executed()).containsExactly("UPDATE brand x1", "UPDATE ware x2");
        assertThat(two.brand()).isSameAs(brand);
        session.commit();
        assertThat(db.column("SELECT brand_code FROM ware ORDER BY id")).containsExactly("B", "B", null);
    }

    /** The original sends three statements and needs a database that checks at the commit; ours must check at once. */
    @Test
    @Case("F18")
    void withoutARuleChildrenAreNullWhileTheKeyChanges() {
        db.save(new Lane().code("A").name("a").huts(List.of(new Hut().name("one"), new Hut().name("two"))));
        Session session = db.session();
        Lane lane = session.get(Lane.class, "A");
        db.forget();

        lane.code("B");
        assertThat(session.flushPlan()).contains("rows that refer to a key, while it changes");
        db.forget();
        session.flush();

        assertThat(db.executed()).containsExactly("SELECT hut", "UPDATE hut x2", "UPDATE lane x1", "UPDATE hut x2");
        assertThat(lane.huts()).extracting(Hut::laneCode).containsExactly("B", "B");
        session.commit();
        assertThat(db.column("SELECT lane_code FROM hut")).containsExactly("B", "B");
    }

    @Test
    @Case("F18")
    void withoutARuleChildrenMayLeaveOrGoInTheSameFlush() {
        db.save(
                new Lane()
                        .code("A")
                        .name("a")
                        .huts(List.of(
                                new Hut().name("one"),
                                new Hut().name("two"),
                                new Hut().name("three"),
                                new Hut().name("four"))),
                new Lane().code("C").name("c"));
        Session session = db.session();
        Lane lane = session.get(Lane.class, "A");
        List<Hut> huts = List.copyOf(lane.huts());
        lane.code("B");
        session.delete(huts.get(0));
        huts.get(1).lane(session.getOne(Lane.class, "C"));
        huts.get(2).lane(null);
        session.commit();

        assertThat(db.rows("SELECT name, lane_code FROM hut ORDER BY id").toString())
                .isEqualTo("[[two, C], [three, null], [four, B]]");
    }

    @Test
    @Case("F18")
    void aNewKeyWithoutChildrenIsOneUpdateAndTheQuestionForThem() {
        db.save(new Crane().code("A").name("a"));
        Session session = db.session();
        Crane crane = session.get(Crane.class, "A");
        db.forget();

        crane.code("B");
        session.flush();

        assertThat(db.executed()).containsExactly("SELECT hook", "UPDATE crane x1");
    }

    @Test
    @Case("F18")
    void childrenThatCannotFollowAreAnErrorBeforeAnythingIsWritten() {
        db.save(new Crane().code("A").name("a").hooks(List.of(new Hook().name("one"))));
        Session session = db.session();
        Crane crane = session.get(Crane.class, "A");
        crane.code("B");
        db.forget();

        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(session::flush)
                .withMessageContaining("SM-1306")
                .withMessageContaining("Crane(")
                .withMessageContaining("Hook")
                .withMessageContaining("craneCode")
                .withMessageContaining("onUpdate = CASCADE");

        assertThat(db.executed()).containsExactly("SELECT hook");
        crane.code("A").name("still works");
        session.commit();
        assertThat(db.column("SELECT name FROM crane")).containsExactly("still works");
    }

    @Test
    @Case("F18")
    void theDatabaseMaySetChildrenToNullAndTheSessionSeesIt() {
        db.save(new Pier().code("A").name("a").rafts(List.of(new Raft().name("one"), new Raft().name("two"))));
        Session session = db.session();
        Pier pier = session.get(Pier.class, "A");
        Raft one = pier.rafts().get(0);
        assertThat(one.pier()).isSameAs(pier);
        db.forget();

        pier.code("B");
        session.flush();

        assertThat(db.executed()).containsExactly("UPDATE pier x1");
        assertThat(one.pierCode()).isNull();
        assertThat(one.pier()).isNull();
        assertThat(pier.rafts()).isEmpty();
        assertThat(session.dirty()).isEmpty();
        assertThat(db.executed()).isEmpty();
        session.commit();
        assertThat(db.column("SELECT pier_code FROM raft")).containsExactly(null, null);
    }

    @Test
    @Case({"F18", "H12"})
    void rollbackReturnsTheFormerKeys() {
        saveMill();
        Session session = db.session();
        Mill mill = session.get(Mill.class, "A");
        Miller one = mill.millers().get(0);
        mill.code("B");
        session.flush();
        session.rollback();

        assertThat(session.get(Mill.class, "A")).isSameAs(mill);
        assertThat(session.get(Mill.class, "B")).isNull();
        assertThat(one.millCode()).isEqualTo("A");
        assertThat(one.mill()).isSameAs(mill);
    }

    @Test
    @Case({"F18", "H13"})
    void aSavepointsRollbackReturnsTheFormerKeysToThoseThatFollowed() {
        saveMill();
        Session session = db.session();
        Mill mill = session.get(Mill.class, "A");
        Miller one = mill.millers().get(0);
        mill.code("B");
        try (var savepoint = session.beginNested()) {
            mill.code("C");
            session.flush();
            assertThat(one.millCode()).isEqualTo("C");
            savepoint.rollback();
        }

        assertThat(mill.code()).isEqualTo("B");
        assertThat(one.millCode()).isEqualTo("B");
        assertThat(session.get(Mill.class, "B")).isSameAs(mill);
        session.rollback();
        assertThat(one.millCode()).isEqualTo("A");
        assertThat(mill.code()).isEqualTo("A");
    }

    @Test
    @Case("F18")
    void aListThatIsReadBeforeTheFlushHasTheChildrenOfTheFormerKey() {
        saveMill();
        Session session = db.session(options -> options.autoflush(false));
        Mill mill = session.get(Mill.class, "A");
        mill.code("B");

        assertThat(mill.millers()).extracting(Miller::name).containsExactly("one", "two");
        session.commit();
        assertThat(db.column("SELECT mill_code FROM miller")).containsExactly("B", "B");
    }

    @Test
    @Case("F18")
    void theNewKeyIsWrittenWhereTheOldOneWas() {
        saveMill();
        Session session = db.session();
        Mill mill = session.get(Mill.class, "A");
        mill.code("B").name("b");
        db.forget();
        session.commit();

        assertThat(db.statements())
                .singleElement()
                .asString()
                .startsWith("UPDATE mill")
                .endsWith("WHERE code = ?");
        assertThat(db.rows("SELECT code, name FROM mill").toString()).isEqualTo("[[B, b]]");
        assertThat(Inspect.history(mill, Mill.code).added()).isEmpty();
    }
}
