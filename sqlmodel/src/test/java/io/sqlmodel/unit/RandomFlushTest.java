package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.unit.model.Badge;
import io.sqlmodel.unit.model.Ball;
import io.sqlmodel.unit.model.Driver;
import io.sqlmodel.unit.model.Licence;
import io.sqlmodel.unit.model.Locker;
import io.sqlmodel.unit.model.Node;
import io.sqlmodel.unit.model.Person;
import io.sqlmodel.unit.model.Stamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random changes that end in a state without conflicts can be flushed, whatever order or detour that takes, and the
 * database has that state afterwards. Objects expire after each commit with every second seed.
 */
class RandomFlushTest {
    private static final int ROUNDS = 60;

    @RegisterExtension
    private final TestEngine db = TestEngine.of(
            Badge.class, Node.class, Person.class, Ball.class, Driver.class, Licence.class, Stamp.class, Locker.class);

    private Random random = new Random();
    private Session session = db.session();

    private void begin(long seed) {
        session.close();
        random = new Random(seed);
        session = db.session(builder -> builder.expireOnCommit(seed % 2 == 0));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** Commits, and compares what the objects have with what their rows have. */
    private <T, V> void assertStored(Class<T> type, List<T> objects, Function<T, Long> id, Function<T, V> value) {
        session.commit();
        Map<Long, V> expected = new HashMap<>();
        objects.forEach(each -> expected.put(id.apply(each), value.apply(each)));
        session.commit();
        Map<Long, V> stored = new HashMap<>();
        try (Session other = db.session()) {
            other.exec(SqlModel.select(type)).all().forEach(each -> stored.put(id.apply(each), value.apply(each)));
        }
        assertThat(stored).isEqualTo(expected);
    }

    private static List<String> shuffled(Random random) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            values.add("value " + i);
        }
        Collections.shuffle(values, random);
        return values;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void uniqueValuesAreDealtOutAnew(long seed) {
        begin(seed);
        List<Badge> badges = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Badge> gone = badges.stream().filter(badge -> oneIn(4)).toList();
            gone.forEach(session::delete);
            badges.removeAll(gone);
            List<String> codes = shuffled(random);
            List<String> nicks = shuffled(random);
            Set<Badge> kept = new HashSet<>();
            for (Badge badge : badges) {
                if (oneIn(3)) {
                    kept.add(badge);
                    codes.remove(badge.code());
                    nicks.remove(badge.nick());
                }
            }
            while (badges.size() < 8) {
                badges.add(new Badge());
            }
            for (Badge badge : badges) {
                if (!kept.contains(badge)) {
                    session.add(badge.code(codes.remove(0)).nick(oneIn(4) ? null : nicks.remove(0)));
                }
            }
            assertStored(Badge.class, badges, Badge::id, badge -> badge.code() + badge.nick());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyGraphOfRowsIsSavedAndDeleted(long seed) {
        begin(seed);
        List<Node> nodes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = random.nextInt(4); i > 0; i--) {
                nodes.add(new Node());
            }
            for (Node node : nodes) {
                if (oneIn(2)) {
                    node.parent(oneIn(4) ? null : any(nodes));
                }
                session.add(node);
            }
            for (Node node : List.copyOf(nodes)) {
                if (node.id() != null && oneIn(5)) {
                    node.parent(null); // out of the list that would lead to it (case F20)
                    session.delete(node);
                    nodes.remove(node);
                    nodes.stream().filter(other -> other.parent() == node).forEach(other -> other.parent(null));
                }
            }
            Map<Node, Node> parents = new HashMap<>();
            nodes.forEach(node -> parents.put(node, node.parent()));
            assertStored(Node.class, nodes, Node::id, Node::parentId);
            assertThat(nodes).allMatch(node -> node.parent() == parents.get(node));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void tablesThatReferToEachOtherAreSavedAndDeleted(long seed) {
        begin(seed);
        List<Person> people = new ArrayList<>();
        List<Ball> balls = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            people.add(new Person());
            for (int i = random.nextInt(3); i > 0; i--) {
                balls.add(new Ball().owner(any(people)));
            }
            balls.stream().filter(ball -> oneIn(3)).forEach(ball -> ball.owner(any(people)));
            people.stream()
                    .filter(person -> !balls.isEmpty() && oneIn(2))
                    .forEach(person -> person.favorite(any(balls)));
            List<Object> all = new ArrayList<>(people);
            all.addAll(balls);
            Collections.shuffle(all, random);
            session.addAll(all.toArray());
            session.noAutoflush(() -> deleteSome(people, balls));
            assertStored(Ball.class, balls, Ball::id, Ball::ownerId);
            assertStored(Person.class, people, Person::id, Person::favoriteId);
        }
    }

    private void deleteSome(List<Person> people, List<Ball> balls) {
        for (Person person : List.copyOf(people)) {
            if (person.id() != null && oneIn(5)) {
                people.remove(person);
                session.delete(person);
                for (Ball ball : List.copyOf(balls)) {
                    if (ball.owner() == person) {
                        balls.remove(ball);
                        people.stream()
                                .filter(other -> other.favorite() == ball)
                                .forEach(other -> other.favorite(null));
                        if (ball.id() == null) {
                            person.favorite(null);
                            session.expunge(ball);
                        } else {
                            session.delete(ball);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void oneToOnesAreDealtOutAnew(long seed) {
        begin(seed);
        List<Driver> drivers = new ArrayList<>();
        List<Locker> lockers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            drivers.add(new Driver());
            lockers.add(new Locker());
        }
        session.addAll(drivers.toArray());
        session.addAll(lockers.toArray());
        session.commit();
        Map<Locker, Driver> owners = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < 5; i++) {
                Driver driver = any(drivers);
                Locker locker = oneIn(4) ? null : any(lockers);
                owners.values().remove(driver);
                if (locker == null || oneIn(2)) {
                    driver.locker(locker);
                } else {
                    locker.driver(driver);
                }
                if (locker != null) {
                    owners.put(locker, driver);
                }
                if (oneIn(3)) {
                    driver.licence(oneIn(3) ? null : new Licence());
                }
            }
            assertStored(Locker.class, lockers, Locker::id, Locker::driverId);
            assertThat(lockers).allMatch(locker -> locker.driver() == owners.get(locker));
        }
    }
}
