package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.generated.History;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ModificationTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Team.class, Hero.class);

    private final Session session = db.session();
    private final Team team = new Team().name("A");
    private final Hero hero = new Hero().name("b").team(team);

    @BeforeEach
    void store() {
        session.add(hero);
        session.commit();
        session.refresh(hero, Hero.name, Hero.team);
        session.refresh(team, Team.name, Team.heroes);
        db.sql();
    }

    @AfterEach
    void nothingIsSent() {
        assertThat(db.sql()).isEmpty();
    }

    @Test
    @Case("H20")
    void anObjectIsModifiedByANetChange() {
        assertThat(session.isModified(hero)).isFalse();
        hero.name("c");
        assertThat(session.isModified(hero)).isTrue();
    }

    @Test
    @Case({"H06", "H20"})
    void settingBackIsNoModificationAlthoughTheObjectIsDirty() {
        hero.name("c");
        hero.name("b");
        assertThat(session.dirty()).containsExactly(hero);
        assertThat(session.isModified(hero)).isFalse();
        session.flush();
    }

    @Test
    @Case("H20")
    void collectionsMayBeLeftOut() {
        team.heroes().add(new Hero().name("c"));
        assertThat(session.isModified(team)).isTrue();
        assertThat(session.isModified(team, false)).isFalse();
    }

    @Test
    @Case("H20")
    void replacingARelatedObjectTellsOldAndNew() {
        Team other = new Team().name("B");
        hero.team(other);
        History history = Inspect.history(hero, Hero.team);
        assertThat(history.added()).containsExactly(other);
        assertThat(history.deleted()).containsExactly(team);
    }

    @Test
    @Case("H20")
    void settingTheSameObjectAgainIsNoChange() {
        hero.team(team);
        assertThat(session.isModified(hero)).isFalse();
        assertThat(Inspect.history(hero, Hero.team).unchanged()).containsExactly(team);
    }

    @Test
    @Case("H20")
    void aListTellsMembersByIdentity() {
        Hero added = new Hero().name("b");
        team.heroes(List.of(added));
        History history = Inspect.history(team, Team.heroes);
        assertThat(history.added()).containsExactly(added);
        assertThat(history.deleted()).containsExactly(hero);
    }

    @Test
    @Case("H20")
    void addingAndRemovingIsNoChange() {
        Hero added = new Hero().name("c");
        team.heroes().add(added);
        team.heroes().remove(added);
        assertThat(session.isModified(team)).isFalse();
    }
}
