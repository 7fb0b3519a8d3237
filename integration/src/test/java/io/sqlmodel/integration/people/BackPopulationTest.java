package io.sqlmodel.integration.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.integration.db.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two sides of a relationship agree at once, among objects that no session knows. */
class BackPopulationTest {
    private final User jack = new User().name("jack");
    private final User ed = new User().name("ed");
    private final Address home = new Address().email("home");
    private final Address work = new Address().email("work");
    private final Address school = new Address().email("school");

    @Test
    @Case("B01")
    void addingToTheListSetsTheScalar() {
        jack.addresses().add(home);

        assertThat(home.user()).isSameAs(jack);
    }

    @Test
    @Case("B01")
    void settingTheScalarAddsToTheList() {
        home.user(jack);

        assertThat(jack.addresses()).containsExactly(home);
    }

    @Test
    @Case("B01")
    void removingByIndexClearsTheScalar() {
        jack.addresses().add(home);

        jack.addresses().remove(0);

        assertThat(home.user()).isNull();
    }

    @Test
    @Case("B01")
    void removingTheObjectClearsTheScalar() {
        jack.addresses().add(home);

        jack.addresses().remove(home);

        assertThat(home.user()).isNull();
    }

    @Test
    @Case("B01")
    void removingThroughAnIteratorClearsTheScalar() {
        jack.addresses().addAll(List.of(home, work));

        jack.addresses().removeIf(address -> address == home);
        var rest = jack.addresses().iterator();
        rest.next();
        rest.remove();

        assertThat(home.user()).isNull();
        assertThat(work.user()).isNull();
        assertThat(jack.addresses()).isEmpty();
    }

    @Test
    @Case("B01")
    void clearingTheListClearsEveryScalar() {
        jack.addresses().addAll(List.of(home, work));

        jack.addresses().clear();

        assertThat(home.user()).isNull();
        assertThat(work.user()).isNull();
    }

    @Test
    @Case("B01")
    void replacingAMemberByIndexTellsBoth() {
        jack.addresses().add(home);

        jack.addresses().set(0, work);

        assertThat(home.user()).isNull();
        assertThat(work.user()).isSameAs(jack);
    }

    @Test
    @Case("B01")
    void anEditOfASubListTellsTheOtherSide() {
        jack.addresses().addAll(List.of(home, work, school));

        jack.addresses().subList(0, 2).clear();

        assertThat(jack.addresses()).containsExactly(school);
        assertThat(home.user()).isNull();
        assertThat(work.user()).isNull();
    }

    @Test
    @Case("B01")
    void sortingKeepsBothSides() {
        jack.addresses().addAll(List.of(work, home));

        jack.addresses().sort((a, b) -> a.email().compareTo(b.email()));

        assertThat(jack.addresses()).containsExactly(home, work);
        assertThat(home.user()).isSameAs(jack);
        assertThat(work.user()).isSameAs(jack);
    }

    @Test
    @Case("B01")
    void clearingTheScalarRemovesFromTheList() {
        jack.addresses().add(home);

        home.user(null);

        assertThat(jack.addresses()).isEmpty();
    }

    @Test
    @Case("B02")
    void settingTheScalarMovesBetweenLists() {
        jack.addresses().add(home);

        home.user(ed);

        assertThat(jack.addresses()).isEmpty();
        assertThat(ed.addresses()).containsExactly(home);
    }

    @Test
    @Case("B04")
    void addingToASecondListRemovesFromTheFirst() {
        jack.addresses().add(home);

        ed.addresses().add(home);

        assertThat(home.user()).isSameAs(ed);
        assertThat(jack.addresses()).isEmpty();
    }

    @Test
    @Case("B07")
    void replacingTheListTellsThoseThatLeaveAndKeepsOrderAndDoubles() {
        jack.addresses(List.of(home, work, school, school));

        jack.addresses(List.of(home, work, home));

        assertThat(school.user()).isNull();
        assertThat(jack.addresses()).containsExactly(home, work, home);
        assertThat(home.user()).isSameAs(jack);
    }

    @Test
    @Case("B07")
    void givingMembersOfAnotherListMovesThem() {
        jack.addresses(List.of(home));

        ed.addresses(List.of(home));

        assertThat(jack.addresses()).isEmpty();
        assertThat(home.user()).isSameAs(ed);
    }

    @Test
    @Case("B07")
    void replacingByAnEmptyListClearsTheScalars() {
        jack.addresses(List.of(home));

        jack.addresses(List.of());

        assertThat(home.user()).isNull();
    }

    @Test
    @Case("B07")
    void replacingByItselfChangesNothing() {
        jack.addresses(List.of(home, work));

        jack.addresses(jack.addresses());

        assertThat(jack.addresses()).containsExactly(home, work);
        assertThat(home.user()).isSameAs(jack);
    }

    @Test
    @Case("E05")
    void unsetRelationshipsOfANewObjectAreEmptyAndNull() {
        assertThat(jack.addresses()).isEmpty();
        assertThat(home.user()).isNull();
        assertThat(home.userId()).isNull();
    }
}
