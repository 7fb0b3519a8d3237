package io.sqlmodel.integration.onetoone;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A one-to-one whose child goes on without its parent: replaced, cleared, moved and claimed. */
class ReplacedTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Nation.class, Capital.class);

    private Session session;
    private Nation germany;
    private Nation france;
    private Capital bonn;

    @BeforeEach
    void save() {
        db.save(new Nation().name("Germany").capital(new Capital().name("Bonn")), new Nation().name("France"));
        session = db.session();
        germany = session.get(Nation.class, 1L);
        france = session.get(Nation.class, 2L);
        bonn = session.get(Capital.class, 1L);
        db.forget();
    }

    private List<List<Object>> capitals() {
        return db.rows("SELECT name, nation_id FROM capital ORDER BY id");
    }

    @Test
    @Case("D01")
    void aScalarOnEachSideIsAUniqueForeignKey() {
        session.commit();

        Session other = db.session();
        other.add(new Capital().name("Berlin").nationId(1L));
        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(other::flush)
                .satisfies(e -> assertThat(e.kind()).isEqualTo(IntegrityException.Kind.UNIQUE));
    }

    @Test
    @Case("D01")
    void bothSidesAreReadAsScalars() {
        assertThat(germany.capital()).isSameAs(bonn);
        assertThat(france.capital()).isNull();
        assertThat(bonn.nation()).isSameAs(germany);
    }

    @Test
    @Case("D06")
    void aChildThatOnlyTheFlushDisplacesShowsItThen() {
        assertThat(bonn.nation()).isSameAs(germany);

        session.add(new Capital().name("Berlin").nation(germany));
        session.flush();

        assertThat(bonn.nation()).isNull();
        assertThat(germany.capital().name()).isEqualTo("Berlin");
    }

    @Test
    @Case("D02")
    void aReplacedChildLosesItsForeignKeyBeforeTheNewOneTakesIt() {
        assertThat(germany.capital()).isSameAs(bonn);
        db.forget();

        germany.capital(new Capital().name("Berlin"));
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE capital x1", "INSERT capital x1");
        assertThat(capitals().toString()).isEqualTo("[[Bonn, null], [Berlin, 1]]");
    }

    @Test
    @Case({"D04", "E31"})
    void aReplacementWhoseScalarIsReadAgainIsWrittenAsAWhole() {
        session.expunge(bonn);
        Capital berlin = new Capital().name("Berlin");
        germany.capital(berlin);

        session.refresh(germany, Nation.capital);

        assertThat(db.executed())
                .containsExactly(
                        "SELECT capital", "UPDATE capital x1", "INSERT capital x1", "SELECT nation", "SELECT capital");
        assertThat(germany.capital()).isSameAs(berlin);
        session.commit();
        assertThat(capitals().toString()).isEqualTo("[[Bonn, null], [Berlin, 1]]");
    }

    @Test
    @Case({"D04", "E31"})
    void aReplacementWhoseScalarExpiredAndWasReadIsWrittenAsAWhole() {
        germany.capital(new Capital().name("Berlin"));
        session.expire(germany, Nation.capital);
        session.noAutoflush(() -> assertThat(germany.capital()).isSameAs(bonn));

        session.commit();

        assertThat(capitals().toString()).isEqualTo("[[Bonn, null], [Berlin, 1]]");
    }

    @Test
    @Case("D02")
    void anObjectOfTheDatabaseReplacesAnother() {
        Capital berlin = new Capital().name("Berlin");
        session.add(berlin);
        session.flush();
        germany.capital();
        db.forget();

        germany.capital(berlin);
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE capital x1", "UPDATE capital x1");
        assertThat(capitals().toString()).isEqualTo("[[Bonn, null], [Berlin, 1]]");
        assertThat(bonn.nation()).isNull();
    }

    @Test
    @Case("D03")
    void clearingTheSideWithoutTheForeignKeyClearsTheOtherAndItsColumn() {
        germany.capital();
        db.forget();

        germany.capital(null);

        assertThat(bonn.nation()).isNull();
        session.commit();
        assertThat(db.executed()).containsExactly("UPDATE capital x1");
        assertThat(capitals().toString()).isEqualTo("[[Bonn, null]]");
    }

    @Test
    @Case("D03")
    void clearingTheSideWithTheForeignKeyClearsTheOther() {
        germany.capital();
        db.forget();

        bonn.nation(null);

        assertThat(germany.capital()).isNull();
        session.commit();
        assertThat(db.executed()).containsExactly("UPDATE capital x1");
        assertThat(germany.capital()).isNull();
    }

    @Test
    @Case("D03")
    void clearingAScalarThatWasNeverLoadedReleasesItsChildAtTheFlush() {
        germany.capital(null);
        assertThat(db.executed()).isEmpty();

        session.commit();

        assertThat(capitals().toString()).isEqualTo("[[Bonn, null]]");
        assertThat(bonn.nation()).isNull();
    }

    @Test
    @Case("D04")
    void theOldChildIsLoadedAtTheFlushAndNotAtTheAssignment() {
        session.close();
        session = db.session();
        germany = session.get(Nation.class, 1L);
        db.forget();

        germany.capital(new Capital().name("Berlin"));
        assertThat(db.executed()).isEmpty();
        session.commit();

        assertThat(db.executed()).containsExactly("SELECT capital", "UPDATE capital x1", "INSERT capital x1");
        assertThat(capitals().toString()).isEqualTo("[[Bonn, null], [Berlin, 1]]");
    }

    /** DESIGN 4.1: upstream leaves the first parent as it was until it expires. */
    @Test
    @Case("D05")
    void movingTheChildToAnotherParentEmptiesTheFirstAtOnce() {
        assertThat(germany.capital()).isSameAs(bonn);
        france.capital();
        db.forget();

        france.capital(bonn);

        assertThat(germany.capital()).isNull();
        assertThat(bonn.nation()).isSameAs(france);
        session.commit();
        assertThat(db.executed()).containsExactly("UPDATE capital x1");
        assertThat(germany.capital()).isNull();
        assertThat(france.capital()).isSameAs(bonn);
    }

    /** DESIGN 4.1: upstream leaves the first parent as it was until it expires. */
    @Test
    @Case("D05")
    void theMovedChildMayBeTheOneThatIsAssigned() {
        assertThat(germany.capital()).isSameAs(bonn);

        bonn.nation(france);

        assertThat(germany.capital()).isNull();
        assertThat(france.capital()).isSameAs(bonn);
        session.commit();
        assertThat(capitals().toString()).isEqualTo("[[Bonn, 2]]");
    }

    /** DESIGN 4.1: upstream lets the first child name the parent until the commit. */
    @Test
    @Case("D06")
    void aSecondChildThatClaimsTheParentReleasesTheFirstAtOnce() {
        assertThat(germany.capital()).isSameAs(bonn);
        Capital berlin = new Capital().name("Berlin");
        session.add(berlin);

        berlin.nation(germany);

        assertThat(germany.capital()).isSameAs(berlin);
        assertThat(bonn.nation()).isNull();
        session.commit();
        assertThat(bonn.nation()).isNull();
        assertThat(germany.capital()).isSameAs(berlin);
    }

    @Test
    @Case("D06")
    void aSecondChildThatClaimsAParentOfUnknownChildReleasesTheFirstAtTheFlush() {
        Capital berlin = new Capital().name("Berlin");
        session.add(berlin);

        berlin.nation(germany);

        assertThat(germany.capital()).isSameAs(berlin);
        assertThat(bonn.nation()).isNull();
        session.commit();
        assertThat(capitals().toString()).isEqualTo("[[Bonn, null], [Berlin, 1]]");
    }

    @Test
    void twoNationsExchangeTheirCapitals() {
        Capital paris = new Capital().name("Paris");
        france.capital(paris);
        session.commit();
        germany.capital();
        france.capital();

        germany.capital(paris);
        france.capital(bonn);
        session.commit();

        assertThat(capitals().toString()).isEqualTo("[[Bonn, 2], [Paris, 1]]");
        assertThat(germany.capital()).isSameAs(paris);
        assertThat(bonn.nation()).isSameAs(france);
    }

    @Test
    void aDeletedParentReleasesItsChild() {
        session.delete(germany);
        session.commit();

        assertThat(db.executed()).endsWith("UPDATE capital x1", "DELETE nation x1");
        assertThat(capitals().toString()).isEqualTo("[[Bonn, null]]");
    }

    @Test
    void aReplacementThatIsRolledBackLeavesBothSidesAsTheyWere() {
        germany.capital();
        germany.capital(new Capital().name("Berlin"));
        session.flush();

        session.rollback();

        assertThat(germany.capital()).isSameAs(bonn);
        assertThat(bonn.nation()).isSameAs(germany);
        assertThat(capitals().toString()).isEqualTo("[[Bonn, 1]]");
    }

    @Test
    void theScalarsOfAWholeResultAreOneSelect() {
        session.close();
        session = db.session();

        session.exec(select(Nation.class)).all().forEach(Nation::capital);

        assertThat(db.executed()).containsExactly("SELECT nation", "SELECT capital");
    }

    @Test
    @Case("D06")
    void aSecondChildThatClaimsTheParentReleasesTheFirstAtOnceIfOnlyItsOwnSideIsLoaded() {
        assertThat(bonn.nation()).isSameAs(germany);
        Capital berlin = new Capital().name("Berlin");
        session.add(berlin);
        db.forget();

        berlin.nation(germany);

        assertThat(bonn.nation()).isNull();
        assertThat(germany.capital()).isSameAs(berlin);
        assertThat(db.executed()).isEmpty();
        session.commit();
        assertThat(db.executed()).containsExactly("SELECT capital", "UPDATE capital x1", "INSERT capital x1");
        assertThat(capitals().toString()).isEqualTo("[[Bonn, null], [Berlin, 1]]");
    }

    @Test
    @Case("D05")
    void theChildThatIsReplacedOnAnExpiredParentIsToldAtOnce() {
        assertThat(germany.capital()).isSameAs(bonn);
        session.commit();
        assertThat(bonn.nation()).isSameAs(germany);
        Capital berlin = new Capital().name("Berlin");

        germany.capital(berlin);

        assertThat(bonn.nation()).isNull();
        assertThat(berlin.nation()).isSameAs(germany);
        session.commit();
        assertThat(capitals().toString()).isEqualTo("[[Bonn, null], [Berlin, 1]]");
    }

    @Test
    @Case("D05")
    void theChildThatMovesFromAParentThatIsNotLoadedEmptiesIt() {
        assertThat(bonn.nation()).isSameAs(germany);

        france.capital(bonn);

        assertThat(germany.capital()).isNull();
        assertThat(bonn.nation()).isSameAs(france);
        session.commit();
        assertThat(capitals().toString()).isEqualTo("[[Bonn, 2]]");
    }
}
