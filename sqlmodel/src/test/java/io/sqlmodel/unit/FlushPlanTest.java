package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Badge;
import io.sqlmodel.unit.model.Node;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The plan of a flush for people to read. */
class FlushPlanTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Team.class, Hero.class, Node.class, Badge.class);

    private final Session session = db.session();

    @Test
    void withoutChangesThereIsNothingToFlush() {
        assertThat(session.flushPlan()).isEqualTo("nothing to flush");
    }

    @Test
    void tellsEachBatchItsObjectsAndWhyItStandsThere() {
        Team team = new Team().name("A");
        session.add(new Hero().name("a").team(team));
        session.commit();
        session.refresh(team);
        team.name("B");
        session.add(new Hero().name("b").team(team));
        assertThat(session.flushPlan()).isEqualTo("""
                        1. UPDATE team SET [name]: 1 row (changed rows, by primary key)
                            Team(id=1)
                        2. INSERT INTO hero [name, age, team_id]: 1 row (new rows)
                            Hero (new)""");
    }

    @Test
    void tellsWhatIsDoneTwiceToBreakACircle() {
        Node one = new Node();
        session.add(one.parent(new Node().parent(one)));
        assertThat(session.flushPlan()).isEqualTo("""
                        1. INSERT INTO node [parent_id]: 2 rows (new rows)
                            Node (new)
                            Node (new)
                        2. UPDATE node SET [parent_id]: 2 rows (rows that refer to each other)
                            Node (new)
                            Node (new)""");
    }

    @Test
    void tellsWhatComesEarlyForAUniqueValue() {
        Badge badge = new Badge().code("a");
        session.add(badge);
        session.commit();
        session.refresh(badge);
        session.delete(badge);
        session.add(new Badge().code("a"));
        assertThat(session.flushPlan())
                .startsWith("1. DELETE FROM badge: 1 row (deleted rows, before others take their unique values)");
    }

    @Test
    void namesAFewOfManyObjects() {
        IntStream.range(0, 100).forEach(i -> session.add(new Badge().code("code " + i)));
        assertThat(session.flushPlan()).contains("100 rows").endsWith("and 95 more");
    }

    @Test
    void neverShowsAValueOfAColumn() {
        session.add(new Team().name("secret"));
        assertThat(session.flushPlan()).doesNotContain("secret");
    }

    @Test
    void writesNothingAndChangesNothing() {
        Node node = new Node();
        session.add(node.parent(node));
        String plan = session.flushPlan();
        assertThat(session.flushPlan()).isEqualTo(plan);
        assertThat(session.newObjects()).containsExactly(node);
        assertThat(db.sql()).isEmpty();
        session.commit();
        assertThat(node.parent()).isSameAs(node);
    }
}
