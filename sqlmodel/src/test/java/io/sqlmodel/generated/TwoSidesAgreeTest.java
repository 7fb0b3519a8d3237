package io.sqlmodel.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random edits from all sides, held against what must always be true. The seeds are fixed. */
class TwoSidesAgreeTest {
    private static final int STEPS = 2_000;

    private final FakeSession session = new FakeSession();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void ofAOneToMany(long seed) {
        Random random = new Random(seed);
        List<Team> teams = make(random, 3, Team::new, (session, i) -> session.team(i));
        List<Hero> heroes = make(random, 6, Hero::new, (session, i) -> session.hero(i, null));
        for (int step = 0; step < STEPS; step++) {
            Team team = pick(random, teams);
            Hero hero = pick(random, heroes);
            switch (random.nextInt(8)) {
                case 0 -> hero.team(team);
                case 1 -> hero.team(null);
                case 2 -> team.heroes().add(hero);
                case 3 -> team.heroes().remove(hero);
                case 4 -> team.heroes(some(random, heroes));
                case 5 -> team.heroes().removeIf(each -> random.nextBoolean());
                case 6 -> team.heroes().replaceAll(each -> random.nextBoolean() ? each : hero);
                default -> team.heroes().addAll(pick(random, teams).heroes());
            }
            if (random.nextInt(5) > 0) {
                continue;
            }
            for (Hero each : heroes) {
                for (Team one : teams) {
                    assertThat(one.heroes().contains(each)).isEqualTo(each.team() == one);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ofAManyToMany(long seed) {
        Random random = new Random(seed);
        List<Student> students = make(random, 4, Student::new, (session, i) -> session.persistent(new Student().id(i)));
        List<Course> courses = make(random, 4, Course::new, (session, i) -> session.persistent(new Course().id(i)));
        for (int step = 0; step < STEPS; step++) {
            Student student = pick(random, students);
            Course course = pick(random, courses);
            switch (random.nextInt(6)) {
                case 0 -> student.courses().add(course);
                case 1 -> course.students().add(student);
                case 2 -> student.courses().remove(course);
                case 3 -> course.students().remove(student);
                case 4 -> student.courses(some(random, courses));
                default -> course.students().retainAll(some(random, students));
            }
            if (random.nextInt(5) > 0) {
                continue;
            }
            for (Student each : students) {
                for (Course one : courses) {
                    assertThat(each.courses().contains(one))
                            .isEqualTo(one.students().contains(each));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ofAOneToOne(long seed) {
        Random random = new Random(seed);
        List<User> users = make(random, 4, User::new, (session, i) -> session.persistent(new User().id(i)));
        List<Profile> profiles = make(random, 4, Profile::new, (session, i) -> session.persistent(new Profile().id(i)));
        for (int step = 0; step < STEPS; step++) {
            User user = pick(random, users);
            Profile profile = pick(random, profiles);
            switch (random.nextInt(4)) {
                case 0 -> user.profile(profile);
                case 1 -> profile.user(user);
                case 2 -> user.profile(null);
                default -> profile.user(null);
            }
            if (random.nextInt(5) > 0) {
                continue;
            }
            for (User each : users) {
                for (Profile one : profiles) {
                    assertThat(each.profile() == one).isEqualTo(one.user() == each);
                }
            }
        }
    }

    private interface Maker<E> {
        E make(FakeSession session, long id);
    }

    /** Some new objects and some persistent ones. */
    private <E> List<E> make(Random random, int count, Supplier<E> constructor, Maker<E> persistent) {
        return IntStream.range(0, count)
                .mapToObj(i -> random.nextBoolean() ? constructor.get() : persistent.make(session, i))
                .toList();
    }

    private static <E> E pick(Random random, List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static <E> List<E> some(Random random, List<E> list) {
        List<E> some = new ArrayList<>();
        for (int i = random.nextInt(list.size()); i > 0; i--) {
            some.add(pick(random, list));
        }
        return some;
    }
}
