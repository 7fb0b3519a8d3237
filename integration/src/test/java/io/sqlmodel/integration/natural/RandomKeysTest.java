package io.sqlmodel.integration.natural;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.NestedTransaction;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that change and are exchanged at random, while what refers to them moves, against a simple model. */
class RandomKeysTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(
            Mill.class,
            Miller.class,
            Lane.class,
            Hut.class,
            Tome.class,
            Leaf.class,
            Gloss.class,
            Gear.class,
            Chore.class);

    private final Map<Object, String> codes = new LinkedHashMap<>();
    private final Map<Object, Optional<Object>> parents = new LinkedHashMap<>();
    private final Map<Object, String> names = new LinkedHashMap<>();
    private final List<String> log = new ArrayList<>();
    private Random random;
    private Session session;
    private Family family;
    private int count;

    /** More of them: {@code -Dseeds=1000}. */
    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("seeds", 8));
    }

    private record World(Map<Object, String> codes, Map<Object, Optional<Object>> parents, Map<Object, String> names) {}

    private World world() {
        return new World(new LinkedHashMap<>(codes), new LinkedHashMap<>(parents), new LinkedHashMap<>(names));
    }

    private void restore(World world) {
        codes.clear();
        codes.putAll(world.codes);
        parents.clear();
        parents.putAll(world.parents);
        names.clear();
        names.putAll(world.names);
    }

    /** A class with natural keys, and what refers to it; the query tells children and the keys they have. */
    private record Family(
            Class<?> type,
            Function<String, Object> newParent,
            Function<Object, String> code,
            BiConsumer<Object, String> setCode,
            Function<Integer, Object> newChild,
            Function<Object, Object> parent,
            BiConsumer<Object, Object> setParent,
            Function<Object, String> key,
            Function<Object, List<?>> children,
            boolean mayBeAlone,
            String query) {}

    private static final Family MILLS = new Family(
            Mill.class,
            code -> new Mill().code(code).name(code),
            mill -> ((Mill) mill).code(),
            (mill, code) -> ((Mill) mill).code(code),
            number -> new Miller().name("c" + number),
            miller -> ((Miller) miller).mill(),
            (miller, mill) -> ((Miller) miller).mill((Mill) mill),
            miller -> ((Miller) miller).millCode(),
            mill -> ((Mill) mill).millers(),
            true,
            "SELECT name, mill_code FROM miller");

    private static final Family LANES = new Family(
            Lane.class,
            code -> new Lane().code(code).name(code),
            lane -> ((Lane) lane).code(),
            (lane, code) -> ((Lane) lane).code(code),
            number -> new Hut().name("c" + number),
            hut -> ((Hut) hut).lane(),
            (hut, lane) -> ((Hut) hut).lane((Lane) lane),
            hut -> ((Hut) hut).laneCode(),
            lane -> ((Lane) lane).huts(),
            true,
            "SELECT name, lane_code FROM hut");

    private static final Family TOMES = new Family(
            Tome.class,
            code -> new Tome().isbn(code),
            tome -> ((Tome) tome).isbn(),
            (tome, code) -> ((Tome) tome).isbn(code),
            number -> new Leaf().number(number).text("c" + number),
            leaf -> ((Leaf) leaf).tome(),
            (leaf, tome) -> ((Leaf) leaf).tome((Tome) tome),
            leaf -> ((Leaf) leaf).isbn(),
            tome -> ((Tome) tome).leaves(),
            false,
            "SELECT text, isbn FROM leaf");

    private static final Family GEARS = new Family(
            Gear.class,
            code -> new Gear().code(code),
            gear -> ((Gear) gear).code(),
            (gear, code) -> ((Gear) gear).code(code),
            number -> new Gear().code("c" + number),
            gear -> ((Gear) gear).parent(),
            (gear, parent) -> ((Gear) gear).parent((Gear) parent),
            gear -> ((Gear) gear).parentCode(),
            gear -> ((Gear) gear).children(),
            true,
            "SELECT code, parent_code FROM gear WHERE code LIKE 'c%'");

    private static final Family CHORES = new Family(
            Chore.class,
            code -> new Chore().code(code),
            chore -> ((Chore) chore).code(),
            (chore, code) -> ((Chore) chore).code(code),
            number -> new Chore().code("c" + number),
            chore -> ((Chore) chore).parent(),
            (chore, parent) -> ((Chore) chore).parent((Chore) parent),
            chore -> ((Chore) chore).parentCode(),
            chore -> ((Chore) chore).children(),
            true,
            "SELECT code, parent_code FROM chore WHERE code LIKE 'c%'");

    private void run(Family chosen, long seed) {
        family = chosen;
        random = new Random(seed);
        session = db.session(options -> options.expireOnCommit(seed % 2 == 0));
        addParent();
        session.commit();
        World committed = world();
        try {
            for (int step = 0; step < 80; step++) {
                switch (random.nextInt(20)) {
                    case 14 -> {
                        session.commit();
                        log.add("commit");
                        committed = world();
                        check();
                    }
                    case 15 -> {
                        session.rollback();
                        log.add("rollback");
                        restore(committed);
                    }
                    case 16 -> nested();
                    default -> step();
                }
            }
            session.commit();
            check();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + log.subList(Math.max(0, log.size() - 30), log.size()), e);
        }
    }

    private void nested() {
        World before = world();
        try (NestedTransaction nested = session.beginNested()) {
            log.add("savepoint");
            for (int step = random.nextInt(6); step >= 0; step--) {
                step();
            }
            if (random.nextBoolean()) {
                nested.commit();
                log.add("release");
            } else {
                nested.rollback();
                log.add("back");
                restore(before);
            }
        }
        check();
    }

    private void step() {
        switch (random.nextInt(12)) {
            case 0 -> addParent();
            case 1, 2, 3 -> addChild();
            case 4, 5 -> moveChild();
            case 6 -> deleteChild();
            case 7, 8 -> rename();
            case 9, 10 -> exchange();
            default -> {
                session.flush();
                log.add("flush");
                check();
            }
        }
    }

    private Object anyParent() {
        return new ArrayList<>(codes.keySet()).get(random.nextInt(codes.size()));
    }

    private void addParent() {
        String code = "p" + count++;
        Object parent = family.newParent.apply(code);
        session.add(parent);
        codes.put(parent, code);
        log.add("new " + code);
    }

    private void addChild() {
        int number = count++;
        Object child = family.newChild.apply(number);
        Object parent = anyParent();
        session.add(child);
        family.setParent.accept(child, parent);
        names.put(child, "c" + number);
        parents.put(child, Optional.of(parent));
        log.add("new c" + number + " in " + codes.get(parent));
    }

    private Object anyChild() {
        return names.isEmpty() ? null : new ArrayList<>(names.keySet()).get(random.nextInt(names.size()));
    }

    private void moveChild() {
        Object child = anyChild();
        if (child != null) {
            Object parent = family.mayBeAlone && random.nextInt(4) == 0 ? null : anyParent();
            family.setParent.accept(child, parent);
            parents.put(child, Optional.ofNullable(parent));
            log.add("move " + names.get(child) + " to " + (parent == null ? null : codes.get(parent)));
        }
    }

    private void deleteChild() {
        Object child = anyChild();
        if (child != null) {
            session.flush();
            session.delete(child);
            log.add("flush, delete " + names.get(child));
            names.remove(child);
            parents.remove(child);
        }
    }

    private void rename() {
        Object parent = anyParent();
        String code = "r" + count++;
        log.add("rename " + codes.get(parent) + " to " + code);
        family.setCode.accept(parent, code);
        codes.put(parent, code);
    }

    /** Some parents, new ones among them, exchange their keys in a circle; a free key may be among those. */
    private void exchange() {
        session.flush(); // of the keys of new rows none is free before
        List<Object> some = new ArrayList<>(codes.keySet());
        Collections.shuffle(some, random);
        some = some.subList(0, Math.min(some.size(), 2 + random.nextInt(3)));
        List<String> taken = new ArrayList<>(some.stream().map(codes::get).toList());
        Collections.rotate(taken, 1);
        if (random.nextInt(3) == 0) {
            taken.set(0, "f" + count++);
        }
        for (int i = 0; i < some.size(); i++) {
            log.add("exchange " + codes.get(some.get(i)) + " for " + taken.get(i));
        }
        for (int i = 0; i < some.size(); i++) {
            family.setCode.accept(some.get(i), taken.get(i));
            codes.put(some.get(i), taken.get(i));
        }
    }

    private void check() {
        session.flush();
        Map<Object, Object> keys = new HashMap<>();
        parents.forEach((child, parent) ->
                keys.put(names.get(child), parent.map(codes::get).orElse(null)));
        codes.forEach((parent, code) -> {
            assertThat(family.code.apply(parent)).isEqualTo(code);
            assertThat((Object) session.get(family.type, code)).isSameAs(parent);
            List<Object> children = new ArrayList<>();
            parents.forEach((child, of) -> {
                if (of.isPresent() && of.get() == parent) {
                    children.add(child);
                }
            });
            Set<Object> listed = new HashSet<>(family.children.apply(parent));
            listed.retainAll(parents.keySet()); // what was deleted stays until the list expires (case F20)
            assertThat(listed).as(code).isEqualTo(new HashSet<>(children));
        });
        parents.forEach((child, parent) -> {
            assertThat(family.key.apply(child)).as(names.get(child)).isEqualTo(keys.get(names.get(child)));
            assertThat(family.parent.apply(child)).as(names.get(child)).isSameAs(parent.orElse(null));
        });
    }

    private void checkDatabase() {
        Map<Object, Object> keys = new HashMap<>();
        parents.forEach((child, parent) ->
                keys.put(names.get(child), parent.map(codes::get).orElse(null)));
        Map<Object, Object> found = new HashMap<>();
        db.rows(family.query).forEach(row -> found.put(row.get(0), row.get(1)));
        assertThat(found).isEqualTo(keys);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Case("F18")
    void keysThatTheDatabaseTakesAlongAgreeWithTheModel(long seed) {
        run(MILLS, seed);
        checkDatabase();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Case("F18")
    void keysThatTheSessionTakesAlongAgreeWithTheModel(long seed) {
        run(LANES, seed);
        checkDatabase();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Case("F18")
    void keysThatArePartOfOtherKeysAgreeWithTheModel(long seed) {
        run(TOMES, seed);
        checkDatabase();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Case("F18")
    void keysOfATreeThatTheDatabaseTakesAlongAgreeWithTheModel(long seed) {
        run(GEARS, seed);
        checkDatabase();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Case("F18")
    void keysOfATreeThatTheSessionTakesAlongAgreeWithTheModel(long seed) {
        run(CHORES, seed);
        checkDatabase();
    }
}
