package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.unit.model.Driver;
import io.sqlmodel.unit.model.Licence;
import io.sqlmodel.unit.model.Locker;
import io.sqlmodel.unit.model.Stamp;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of objects that lose a parent. */
class FlushPartingsTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Driver.class, Licence.class, Stamp.class, Locker.class);

    private final Session session = db.session();

    @Test
    @Case({"D03", "D04"})
    void settingAOneToOneToNullBeforeItWasLoadedReleasesIt() {
        Locker locker = new Locker();
        Driver driver = new Driver().locker(locker);
        db.store(session, driver, locker);
        driver.locker(null);
        assertThat(db.steps()).isEmpty();
        session.flush();
        assertThat(db.steps()).containsExactly("SELECT locker", "UPDATE locker");
        assertThat(locker.driverId()).isNull();
    }

    @Test
    @Case("D04")
    void whatManyOneToOnesHeldBeforeIsReadByOneStatement() {
        List<Driver> drivers = IntStream.range(0, 20)
                .mapToObj(i -> new Driver().locker(new Locker()))
                .toList();
        db.store(session, drivers.toArray());
        drivers.forEach(driver -> driver.locker(new Locker()));
        session.flush();
        assertThat(db.steps()).containsExactly("SELECT locker", "UPDATE locker", "INSERT locker");
    }

    @Test
    @Case({"D02", "D03"})
    void settingALoadedOneToOneToNullReleasesItByItsOwnSide() {
        Locker locker = new Locker();
        Driver driver = new Driver().locker(locker);
        db.store(session, driver, locker);
        assertThat(driver.locker()).isSameAs(locker);
        db.sql();
        driver.locker(null);
        assertThat(locker.driver()).isNull();
        session.flush();
        assertThat(db.steps()).containsExactly("UPDATE locker");
    }

    @Test
    @Case({"D04", "D08"})
    void anOwnedOneToOneThatIsSetToNullBeforeItWasLoadedIsDeleted() {
        Driver driver = new Driver().licence(new Licence());
        db.store(session, driver);
        driver.licence(null);
        session.flush();
        assertThat(db.writes()).containsExactly("DELETE licence x1");
        session.commit();
        assertThat(driver.licence()).isNull();
    }

    @Test
    @Case("D05")
    void aOneToOneThatMovesToAnotherParentIsUpdatedOnce() {
        Locker locker = new Locker();
        Driver driver = new Driver().locker(locker);
        Driver other = new Driver();
        db.store(session, driver, other, locker);
        other.locker(locker);
        session.commit();
        assertThat(db.writes()).containsExactly("UPDATE locker x1");
        assertThat(driver.locker()).isNull();
        assertThat(other.locker()).isSameAs(locker);
    }

    @Test
    @Case("D08")
    void anOwnedOneToOneThatMovesToAnotherParentIsNoOrphan() {
        Licence licence = new Licence();
        Driver driver = new Driver().licence(licence);
        Driver other = new Driver();
        db.store(session, driver, other);
        assertThat(driver.licence()).isSameAs(licence);
        db.sql();
        other.licence(licence);
        session.commit();
        assertThat(db.writes()).containsExactly("UPDATE licence x1");
        assertThat(session.exec(SqlModel.select(Licence.class)).one().driverId())
                .isEqualTo(other.id());
    }
}
