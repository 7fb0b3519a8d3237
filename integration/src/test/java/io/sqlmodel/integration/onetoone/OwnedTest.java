package io.sqlmodel.integration.onetoone;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A one-to-one whose child is deleted with its place. */
class OwnedTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Driver.class, Licence.class, Employee.class, Badge.class);

    private Session session;
    private Driver driver;
    private Employee employee;

    @BeforeEach
    void save() {
        db.save(
                new Driver().name("Ann").licence(new Licence().number("A1")),
                new Employee().name("Bob").badge(new Badge().text("B1")));
        session = db.session();
        driver = session.get(Driver.class, 1L);
        employee = session.get(Employee.class, 1L);
        db.forget();
    }

    @Test
    @Case("D08")
    void aReplacedChildIsDeletedBeforeTheNewOneIsInserted() {
        driver.licence();
        db.forget();

        driver.licence(new Licence().number("A2"));
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE licence x1", "INSERT licence x1");
        assertThat(db.rows("SELECT number, driver_id FROM licence").toString()).isEqualTo("[[A2, 1]]");
    }

    @Test
    @Case("D08")
    void aChildIsDeletedThatWasNotLoadedWhenItWasReplaced() {
        driver.licence(new Licence().number("A2"));
        session.commit();

        assertThat(db.executed()).containsExactly("SELECT licence", "DELETE licence x1", "INSERT licence x1");
        assertThat(db.rows("SELECT number, driver_id FROM licence").toString()).isEqualTo("[[A2, 1]]");
    }

    @Test
    @Case("D08")
    void aChildIsDeletedWhoseScalarIsCleared() {
        driver.licence(null);
        session.commit();

        assertThat(db.count("licence")).isZero();
        assertThat(db.count("driver")).isOne();
    }

    @Test
    @Case("D08")
    void aChildIsDeletedThatLeavesAParentThatHasNotLoadedIt() {
        session.get(Licence.class, 1L).driver(null);
        session.commit();

        assertThat(db.count("licence")).isZero();
    }

    @Test
    @Case("D08")
    void aChildIsDeletedThatLeavesAParentThatIsNotInTheSession() {
        session.close();
        Session other = db.session();

        other.get(Licence.class, 1L).driver(null);
        other.commit();

        assertThat(db.count("licence")).isZero();
    }

    @Test
    @Case("D08")
    void aChildIsDeletedThatLeavesItsParent() {
        Licence licence = driver.licence();

        licence.driver(null);
        session.commit();

        assertThat(db.count("licence")).isZero();
    }

    @Test
    @Case("D08")
    void aChildIsDeletedWithItsParent() {
        session.delete(driver);
        session.commit();

        assertThat(db.executed()).containsExactly("SELECT licence", "DELETE licence x1", "DELETE driver x1");
    }

    @Test
    @Case("D08")
    void aChildThatMovesToAnotherParentIsNotDeleted() {
        Licence licence = driver.licence();
        Driver other = new Driver().name("Cleo");
        session.add(other);

        other.licence(licence);
        session.commit();

        assertThat(db.rows("SELECT number, driver_id FROM licence").toString()).isEqualTo("[[A1, 2]]");
        assertThat(driver.licence()).isNull();
    }

    @Test
    @Case("D08")
    void aChildWithTheKeyOfItsParentIsInsertedWithThatKey() {
        Employee cleo = new Employee().name("Cleo");
        Badge badge = new Badge().text("C1").employee(cleo);
        session.add(cleo);
        session.commit();

        assertThat(db.executed()).containsExactly("INSERT employee x1", "INSERT badge x1");
        assertThat(badge.employeeId()).isEqualTo(cleo.id());
        assertThat(session.get(Badge.class, cleo.id())).isSameAs(badge);
    }

    @Test
    @Case("D08")
    void aChildWithTheKeyOfItsParentIsReplaced() {
        Badge old = employee.badge();
        db.forget();

        Badge badge = new Badge().text("B2");
        employee.badge(badge);
        session.commit();

        assertThat(db.rows("SELECT employee_id, text FROM badge").toString()).isEqualTo("[[1, B2]]");
        assertThat(employee.badge()).isSameAs(badge);
        assertThat(session.contains(old)).isFalse();
        assertThat(session.get(Badge.class, 1L)).isSameAs(badge);
    }

    @Test
    @Case("D08")
    void aChildWithTheKeyOfItsParentIsReplacedUnseen() {
        employee.badge(new Badge().text("B2"));
        session.commit();

        assertThat(db.rows("SELECT employee_id, text FROM badge").toString()).isEqualTo("[[1, B2]]");
    }

    @Test
    @Case("D08")
    void aChildWithTheKeyOfItsParentIsDeletedWhenItIsCleared() {
        employee.badge();
        db.forget();

        employee.badge(null);
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE badge x1");
    }

    @Test
    @Case("D08")
    void aChildWithTheKeyOfItsParentIsDeletedWithIt() {
        session.delete(employee);
        session.commit();

        assertThat(db.executed()).containsExactly("SELECT badge", "DELETE badge x1", "DELETE employee x1");
    }
}
