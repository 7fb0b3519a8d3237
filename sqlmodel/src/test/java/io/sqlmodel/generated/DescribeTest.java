package io.sqlmodel.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;

/** Objects as text. */
class DescribeTest {
    private final FakeSession session = new FakeSession();

    @Test
    void onlyLoadedColumnsAreShownAndNeverARelationship() {
        assertThat(new Hero().name("Iron Man").age(48).team(new Team())).hasToString("Hero(name=Iron Man, age=48)");
    }

    @Test
    void anExpiredObjectShowsNothingAndLoadsNothing() {
        Hero hero = session.hero(1, null);
        FakeSession.expire(hero);
        assertThat(hero).hasToString("Hero()");
        assertThat(session.events()).isEmpty();
    }

    @Test
    void aDetachedObjectShowsWhatWasEverKnown() {
        Team team = session.team(1);
        FakeSession.expire(team);
        session.close(team);
        assertThat(team).hasToString("Team(id=1, name=team 1)");
    }

    @Test
    void messagesShowTheKeyAndNoOtherValue() {
        assertThat(EntityAccess.describe(new Hero().id(1L).name("secret"))).isEqualTo("Hero(id=1)");
    }

    @Test
    void messagesCallAnObjectWithoutAKeyNew() {
        assertThat(EntityAccess.describe(new Hero().name("secret"))).isEqualTo("Hero (new)");
    }
}
