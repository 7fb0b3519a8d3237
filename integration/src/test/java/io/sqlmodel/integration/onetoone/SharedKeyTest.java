package io.sqlmodel.integration.onetoone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.OrphanException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A child whose primary key is its foreign key, and which nobody deletes, cannot be left without a parent. */
class SharedKeyTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(House.class, Plan.class);

    private Session session;
    private House house;

    @BeforeEach
    void save() {
        db.save(new House().name("villa").plan(new Plan().text("two floors")));
        session = db.session();
        house = session.get(House.class, 1L);
    }

    private void refused() {
        assertThatExceptionOfType(OrphanException.class)
                .isThrownBy(session::flush)
                .withMessageContaining("SM-1305")
                .withMessageContaining("houseId")
                .withMessageContaining("primary key");
        session.rollback();
        assertThat(db.rows("SELECT house_id, text FROM plan").toString()).isEqualTo("[[1, two floors]]");
    }

    @Test
    @Case("D09")
    void deletingTheParentNamesTheKeyThatCannotBeEmptied() {
        session.delete(house);

        refused();
    }

    @Test
    @Case("D09")
    void clearingTheChildsScalarNamesTheKeyThatCannotBeEmptied() {
        session.get(Plan.class, 1L).house(null);

        refused();
    }

    @Test
    @Case("D09")
    void clearingTheParentsScalarNamesTheKeyThatCannotBeEmptied() {
        house.plan();
        house.plan(null);

        refused();
    }

    @Test
    @Case("D09")
    void parentAndChildAreDeletedTogether() {
        session.delete(session.get(Plan.class, 1L));
        session.delete(house);
        session.commit();

        assertThat(db.count("plan") + db.count("house")).isZero();
    }
}
