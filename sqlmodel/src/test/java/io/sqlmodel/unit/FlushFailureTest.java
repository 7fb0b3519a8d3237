package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.PendingRollbackException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Country;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FlushFailureTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Team.class, Hero.class, Country.class);

    private final Session session = db.session();
    private final Country held = new Country().code("DE").name("Germany");
    private final Country twin = new Country().code("DE").name("Twin");
    private final Hero innocent = new Hero().name("b");

    @BeforeEach
    void fail() {
        session.add(held);
        session.commit();
        session.addAll(innocent, twin);
        assertThatThrownBy(session::flush).isInstanceOf(IntegrityException.class);
    }

    @Test
    @Case("H11")
    void theDatabaseIsRolledBackAtOnce() {
        assertThat(db.engine().connectionsInUse()).isZero();
    }

    @Test
    @Case("H11")
    void everyOperationIsRefusedAndNamesTheCause() {
        assertThatThrownBy(() -> session.exec(SqlModel.select(Hero.class)))
                .isInstanceOf(PendingRollbackException.class)
                .hasMessageContaining("rollback()")
                .hasCauseInstanceOf(IntegrityException.class);
        assertThatThrownBy(() -> session.get(Hero.class, 1L)).isInstanceOf(PendingRollbackException.class);
        assertThatThrownBy(() -> session.add(new Hero())).isInstanceOf(PendingRollbackException.class);
        assertThatThrownBy(() -> session.delete(held)).isInstanceOf(PendingRollbackException.class);
        assertThatThrownBy(session::commit).isInstanceOf(PendingRollbackException.class);
        assertThatThrownBy(session::beginNested).isInstanceOf(PendingRollbackException.class);
        assertThatThrownBy(held::name).isInstanceOf(PendingRollbackException.class);
    }

    @Test
    @Case("H11")
    void afterTheRollbackTheSessionIsUsable() {
        session.rollback();
        session.add(new Country().code("FR"));
        session.commit();
        assertThat(session.exec(SqlModel.select(Country.class)).all()).hasSize(2);
    }

    @Test
    @Case({"H09", "H11"})
    void newObjectsAreOutAndOldOnesAreIntact() {
        session.rollback();
        assertThat(Inspect.state(twin)).isEqualTo(EntityState.TRANSIENT);
        assertThat(Inspect.state(innocent)).isEqualTo(EntityState.TRANSIENT);
        assertThat(twin.name()).isEqualTo("Twin");
        assertThat(held.name()).isEqualTo("Germany");
    }

    @Test
    @Case("H11")
    void changesMadeInBetweenAreDiscarded() {
        Country loaded = held;
        loaded.name("changed");
        session.rollback();
        assertThat(session.dirty()).isEmpty();
        assertThat(loaded.name()).isEqualTo("Germany");
    }

    @Test
    @Case("H11")
    void lookingInsideIsAllowed() {
        assertThat(session.contains(held)).isTrue();
        assertThat(session.isModified(held)).isFalse();
        assertThat(session.newObjects()).isEmpty();
    }

    @Test
    void closingNeedsNoRollback() {
        session.close();
        assertThat(db.engine().connectionsInUse()).isZero();
    }
}
