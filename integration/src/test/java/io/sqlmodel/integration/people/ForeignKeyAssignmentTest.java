package io.sqlmodel.integration.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.integration.db.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The foreign key column and the relationship over it: the last assignment wins (DESIGN 4.9). */
class ForeignKeyAssignmentTest extends JackAndEd {
    private final Address work = new Address().email("work");

    private Object savedUserId(String email) {
        return db.column("SELECT user_id FROM address WHERE email = ?", email).get(0);
    }

    @Test
    @Case("B15")
    void readingAnUnsetRelationshipIsNoChangeOfIt() {
        session.add(work);
        assertThat(work.user()).isNull();
        work.userId(1L);
        session.commit();

        assertThat(savedUserId("work")).isEqualTo(1L);
    }

    @Test
    @Case("B15")
    void assigningNullAfterTheForeignKeyWritesNull() {
        session.add(work);
        work.userId(1L);
        work.user(null);
        session.commit();

        assertThat(savedUserId("work")).isNull();
    }

    @Test
    @Case("B15")
    void anEmptyListDoesNotClearAForeignKeySetByHand() {
        User chuck = new User().id(3L).name("chuck");
        session.addAll(chuck, work.userId(3L));
        chuck.addresses(List.of());
        session.commit();

        assertThat(savedUserId("work")).isEqualTo(3L);
    }

    @Test
    @Case("B16")
    void anObjectAssignedAfterTheForeignKeyWins() {
        session.add(work);
        work.userId(1L);
        work.user(ed);
        session.commit();

        assertThat(savedUserId("work")).isEqualTo(2L);
        assertThat(ed.addresses()).containsExactly(work);
    }

    /** Upstream lets the object win whatever came last (DESIGN 4.9). */
    @Test
    @Case("B16")
    void aForeignKeySetAfterTheObjectWins() {
        session.add(work);
        work.user(ed);
        work.userId(1L);
        session.commit();

        assertThat(savedUserId("work")).isEqualTo(1L);
        assertThat(work.user()).isSameAs(jack);
    }

    /** Upstream keeps the old object until expiry (DESIGN 4.9). */
    @Test
    @Case("B16")
    void readingTheRelationshipAfterItsForeignKeyWasSetResolvesTheNewKey() {
        Address home = session.get(Address.class, 1L);
        assertThat(home.user()).isSameAs(jack);
        db.forget();

        home.userId(2L);

        assertThat(home.user()).isSameAs(ed);
        assertThat(db.executed()).isEmpty();
    }

    /** Upstream reads null until the flush (DESIGN 4.9). */
    @Test
    @Case({"B16", "E05"})
    void aPendingObjectResolvesItsForeignKeyWithoutSqlIfTheSessionHoldsTheTarget() {
        session.add(work);
        work.userId(1L);

        assertThat(work.user()).isSameAs(jack);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("B16")
    void theForeignKeyFollowsTheObjectAtTheFlush() {
        session.add(work);
        work.user(ed);
        assertThat(work.userId()).isNull();

        session.flush();

        assertThat(work.userId()).isEqualTo(2L);
    }

    @Test
    @Case("B16")
    void theOtherSideIsToldWhenTheObjectIsAssignedAfterItsForeignKey() {
        assertThat(jack.addresses()).hasSize(1);
        session.add(work);
        work.userId(1L);

        work.user(jack);

        assertThat(jack.addresses()).hasSize(2).contains(work);
    }

    /** As upstream: lists follow objects, and foreign keys when they are read anew. */
    @Test
    @Case("B16")
    void aForeignKeySetByHandMovesNoListUntilItIsReadAnew() {
        Address home = session.get(Address.class, 1L);
        assertThat(jack.addresses()).containsExactly(home);
        assertThat(ed.addresses()).isEmpty();

        home.userId(2L);

        assertThat(jack.addresses()).containsExactly(home);
        assertThat(ed.addresses()).isEmpty();
        session.commit();
        assertThat(jack.addresses()).isEmpty();
        assertThat(ed.addresses()).containsExactly(home);
    }
}
