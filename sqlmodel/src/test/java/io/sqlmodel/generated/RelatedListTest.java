package io.sqlmodel.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.Collections;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each way to edit a list keeps the other side in step. */
class RelatedListTest {
    private final Team team = new Team();
    private final Hero a = new Hero().name("a").team(team);
    private final Hero b = new Hero().name("b").team(team);
    private final Hero c = new Hero().name("c").team(team);
    private final List<Hero> heroes = team.heroes();

    @Test
    void settingAnElementExchangesTheScalars() {
        Hero other = new Hero();
        assertThat(heroes.set(1, other)).isSameAs(b);
        assertThat(b.team()).isNull();
        assertThat(other.team()).isSameAs(team);
    }

    @Test
    void anIteratorRemoves() {
        Iterator<Hero> iterator = heroes.iterator();
        iterator.next();
        iterator.remove();
        assertThat(a.team()).isNull();
        assertThat(heroes).containsExactly(b, c);
    }

    @Test
    void aListIteratorSetsAndAdds() {
        Hero first = new Hero();
        Hero second = new Hero();
        ListIterator<Hero> iterator = heroes.listIterator();
        iterator.next();
        iterator.set(first);
        iterator.add(second);
        assertThat(heroes).containsExactly(first, second, b, c);
        assertThat(a.team()).isNull();
        assertThat(first.team()).isSameAs(team);
        assertThat(second.team()).isSameAs(team);
    }

    @Test
    void aSubListClears() {
        heroes.subList(0, 2).clear();
        assertThat(heroes).containsExactly(c);
        assertThat(a.team()).isNull();
        assertThat(b.team()).isNull();
    }

    @Test
    void aSubListSorts() {
        heroes.subList(0, 2)
                .sort(Comparator.comparing((Hero hero) -> hero.name()).reversed());
        assertThat(heroes).containsExactly(b, a, c);
        assertThat(heroes).allMatch(hero -> hero.team() == team);
    }

    @Test
    void removeIfRemoves() {
        assertThat(heroes.removeIf(hero -> hero != b)).isTrue();
        assertThat(heroes).containsExactly(b);
        assertThat(a.team()).isNull();
        assertThat(c.team()).isNull();
    }

    @Test
    void replaceAllExchangesTheScalars() {
        Hero other = new Hero();
        heroes.replaceAll(hero -> hero == a ? other : hero);
        assertThat(heroes).containsExactly(other, b, c);
        assertThat(a.team()).isNull();
        assertThat(other.team()).isSameAs(team);
    }

    @Test
    void retainAllAndRemoveAllRemove() {
        heroes.retainAll(List.of(a, b));
        heroes.removeAll(List.of(a));
        assertThat(heroes).containsExactly(b);
        assertThat(a.team()).isNull();
        assertThat(c.team()).isNull();
    }

    @Test
    void sortingIsNoChange() {
        FakeSession session = new FakeSession();
        Hero first = session.hero(1, 1L);
        Hero second = session.hero(2, 1L);
        Team stored = session.team(1, first, second);
        stored.heroes().sort(Comparator.comparing((Hero hero) -> hero.id()).reversed());
        assertThat(stored.heroes()).containsExactly(second, first);
        assertThat(EntityAccess.dirty(stored)).isZero();
    }

    @Test
    void shufflingLeavesAllMembersInStep() {
        Collections.shuffle(heroes, new Random(1));
        assertThat(heroes).containsExactlyInAnyOrder(a, b, c).allMatch(hero -> hero.team() == team);
    }

    @Test
    void theEchoOfTheOtherSideEndsAnIteration() {
        assertThatThrownBy(() -> {
                    for (Hero hero : heroes) {
                        hero.team(null);
                    }
                })
                .isInstanceOf(ConcurrentModificationException.class)
                .hasMessageStartingWith("SM-1235: Team.heroes of Team (new) was changed while a loop or a stream went")
                .hasMessageEndingWith("Go through a copy: List.copyOf(...).");
    }

    @Test
    void aLoopThatTakesTheLastButOneOutDoesNotSkipTheLast() {
        heroes.remove(c);

        assertThatThrownBy(() -> {
                    for (Hero hero : heroes) {
                        hero.team(null);
                    }
                })
                .isInstanceOf(ConcurrentModificationException.class);
        assertThat(heroes).containsExactly(b);
    }

    @Test
    void aStreamEndsAtTheFirstMemberThatMovesAway() {
        Team other = new Team();

        assertThatThrownBy(() -> heroes.stream().forEach(hero -> hero.team(other)))
                .isInstanceOf(ConcurrentModificationException.class)
                .hasMessageStartingWith("SM-1235");
        assertThat(other.heroes()).containsExactly(a);
    }

    @Test
    void aListIteratorGoesBothWays() {
        ListIterator<Hero> iterator = heroes.listIterator(3);
        assertThat(iterator.previous()).isSameAs(c);
        assertThat(iterator.previousIndex()).isEqualTo(1);
        iterator.remove();
        assertThat(iterator.previous()).isSameAs(b);
        assertThat(iterator.next()).isSameAs(b);
        assertThat(iterator.hasNext()).isFalse();
        a.team(null);
        assertThatThrownBy(iterator::previous)
                .isInstanceOf(ConcurrentModificationException.class)
                .hasMessageStartingWith("SM-1235");
    }

    @Test
    void equalityIsThatOfLists() {
        assertThat(heroes).isEqualTo(List.of(a, b, c)).hasSameHashCodeAs(List.of(a, b, c));
        assertThat(List.of(a, b, c)).isEqualTo(heroes);
    }

    @Test
    void anIndexOutsideIsRefusedBeforeAnythingHappens() {
        assertThatThrownBy(() -> heroes.add(4, new Hero())).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> heroes.set(3, new Hero())).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> heroes.remove(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(heroes).containsExactly(a, b, c);
    }

    @Test
    void manyHeroesOfOneTeamCostNoScanEach() {
        Team large = new Team();
        for (int i = 0; i < 100_000; i++) {
            new Hero().team(large);
        }
        assertThat(large.heroes()).hasSize(100_000);
    }
}
