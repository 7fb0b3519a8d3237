package io.sqlmodel.unit;

import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.SqlModel.insert;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.NestedTransaction;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.ObjectDeletedException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BulkWriteTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Team.class, Hero.class);

    private final Session session = db.session();

    @Test
    void insertTellsHowManyRows() {
        int rows = session.exec(insert(Hero.class).values(Hero.name.to("a")).values(Hero.name.to("b")));
        assertThat(rows).isEqualTo(2);
        assertThat(session.exec(select(Hero.class)).all()).hasSize(2);
    }

    @Test
    void updateFlushesFirstAndObjectsSeeIt() {
        Hero hero = new Hero().name("a").age(1);
        session.add(hero);
        int rows = session.exec(update(Hero.class).set(Hero.age, 2).where(Hero.name.eq("a")));
        assertThat(rows).isEqualTo(1);
        assertThat(hero.age()).isEqualTo(2);
    }

    @Test
    @Case("F20")
    void deleteRunsNoCascadeAndItsObjectsAreGone() {
        Hero hero = new Hero().name("a");
        session.add(hero);
        session.flush();
        assertThat(session.exec(delete(Hero.class))).isEqualTo(1);
        assertThatThrownBy(hero::name).isInstanceOf(ObjectDeletedException.class);
        assertThat(session.get(Hero.class, 1L)).isNull();
        assertThat(session.contains(hero)).isFalse();
    }

    @Test
    @Case("H13")
    void aSavepointsRollbackIsSeenByObjectsThatWereReadInside() {
        Hero hero = new Hero().name("a").age(1);
        session.add(hero);
        try (NestedTransaction savepoint = session.beginNested()) {
            session.exec(update(Hero.class).set(Hero.age, 2));
            assertThat(hero.age()).isEqualTo(2);
            savepoint.rollback();
        }
        assertThat(hero.age()).isEqualTo(1);
    }

    @Test
    void aReadOnlySessionRefuses() {
        try (Session reading = db.session(builder -> builder.readOnly(true))) {
            assertThatThrownBy(() -> reading.exec(delete(Hero.class))).isInstanceOf(InvalidStateException.class);
        }
    }
}
