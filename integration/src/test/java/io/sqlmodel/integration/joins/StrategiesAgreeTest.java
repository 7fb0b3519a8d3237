package io.sqlmodel.integration.joins;

import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static io.sqlmodel.SqlModel.subqueryload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.sql.LoaderOption;
import io.sqlmodel.sql.Related;
import io.sqlmodel.sql.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Random data, random queries, and a random strategy for each step of some paths: the objects are always those that lazy loads
 * give, and reading the paths needs no more statements.
 */
class StrategiesAgreeTest {
    private static final int SEEDS = 150;

    @RegisterExtension
    final TestDatabase db = League.database();

    @Test
    void allStrategiesGiveTheSameObjects() {
        fill(new Random(1));
        for (int seed = 0; seed < SEEDS; seed++) {
            check(seed);
        }
    }

    private void check(int seed) {
        Random random = new Random(seed);
        Select<Roster> query = query(random);
        List<String> expected = read(query);
        LoaderOption<?, ?>[] options = {
            step(start(random, Roster.town), random, Town.land),
            step(start(random, Roster.town), random, Town.rosters),
            start(random, Roster.athletes),
            step(start(random, Roster.backers), random, Backer.rosters),
            start(random, Roster.ground)
        };
        Select<Roster> eager = query.options(options);
        try (Session session = db.session()) {
            List<Roster> rosters = session.exec(eager).all();
            db.forget();
            List<String> found = new ArrayList<>();
            rosters.forEach(roster -> found.add(text(roster)));
            assertThat(db.statements())
                    .as("seed %d: %s", seed, session.explain(eager))
                    .isEmpty();
            assertThat(found).as("seed %d: %s", seed, session.explain(eager)).isEqualTo(expected);
        }
    }

    private List<String> read(Select<Roster> query) {
        try (Session session = db.session()) {
            List<String> texts = new ArrayList<>();
            session.exec(query).all().forEach(roster -> texts.add(text(roster)));
            return texts;
        }
    }

    private static String text(Roster roster) {
        Town town = roster.town();
        return roster.name()
                + (town == null
                        ? ""
                        : " in " + town.name() + " of " + town.landId()
                                + town.land().name() + " with " + names(town.rosters()))
                + " " + roster.townId()
                + roster.athletes().stream()
                        .map(athlete -> athlete.name() + athlete.rosterId())
                        .toList()
                + roster.backers().stream()
                        .map(backer -> backer.name() + names(backer.rosters()))
                        .toList()
                + (roster.ground() == null
                        ? ""
                        : roster.ground().name() + roster.ground().rosterId());
    }

    private static List<String> names(List<Roster> rosters) {
        return rosters.stream().map(Roster::name).sorted().toList();
    }

    private static Select<Roster> query(Random random) {
        Select<Roster> query = select(Roster.class).orderBy(Roster.name, Roster.id);
        if (random.nextInt(3) == 0) {
            query = query.limit(1 + random.nextInt(6)).offset(random.nextInt(3));
        }
        if (random.nextInt(3) == 0) {
            query = query.where(Roster.id.le((long) random.nextInt(12)));
        }
        if (random.nextInt(4) == 0) {
            query = query.distinct();
        }
        return query;
    }

    private static <E, T> LoaderOption<E, T> start(Random random, Related<E, T> relationship) {
        return switch (random.nextInt(3)) {
            case 0 -> joinedload(relationship);
            case 1 -> selectinload(relationship);
            default -> subqueryload(relationship);
        };
    }

    private static <E, T, U> LoaderOption<E, ?> step(
            LoaderOption<E, T> option, Random random, Related<T, U> relationship) {
        return switch (random.nextInt(3)) {
            case 0 -> option.joinedload(relationship);
            case 1 -> option.selectinload(relationship);
            default -> option.subqueryload(relationship);
        };
    }

    private void fill(Random random) {
        List<Object> all = new ArrayList<>();
        List<Town> towns = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            towns.add(new Town().name("Town " + i).land(new Land().name("Land " + i)));
        }
        List<Backer> backers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            backers.add(new Backer().name("Backer " + i));
        }
        for (int i = 0; i < 10; i++) {
            Roster roster = new Roster().name("Roster " + random.nextInt(5));
            if (random.nextInt(4) > 0) {
                roster.town(towns.get(random.nextInt(towns.size())));
            }
            for (int number = random.nextInt(4); number > 0; number--) {
                roster.athletes()
                        .add(new Athlete().name("Athlete " + i + "." + number).number(number));
            }
            for (Backer backer : backers) {
                if (random.nextInt(3) == 0) {
                    roster.backers().add(backer);
                }
            }
            if (random.nextInt(2) == 0) {
                roster.ground(new Ground().name("Ground " + i));
            }
            all.add(roster);
        }
        all.addAll(backers);
        all.addAll(towns);
        db.save(all.toArray());
    }
}
