package io.sqlmodel.generated;

import com.google.common.collect.testing.ListTestSuiteBuilder;
import com.google.common.collect.testing.MapTestSuiteBuilder;
import com.google.common.collect.testing.SampleElements;
import com.google.common.collect.testing.SetTestSuiteBuilder;
import com.google.common.collect.testing.TestListGenerator;
import com.google.common.collect.testing.TestMapGenerator;
import com.google.common.collect.testing.TestSetGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.ListFeature;
import com.google.common.collect.testing.features.MapFeature;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Guava's suites for lists, sets and maps, on new owners and on persistent ones whose members are loaded on first use. */
class CollectionSuitesTest {
    /** Not of parts: as with {@code AbstractList}, their iterators may find that nothing is left before they notice. */
    private static final Feature<?> FAILS_FAST = CollectionFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION;

    private final FakeSession session = new FakeSession();

    @TestFactory
    Stream<DynamicTest> theListOfANewObject() {
        return lists("new", CollectionSuitesTest::ofNew, FAILS_FAST);
    }

    @TestFactory
    Stream<DynamicTest> theListOfAPersistentObject() {
        return lists("persistent", this::ofPersistent, FAILS_FAST);
    }

    @TestFactory
    Stream<DynamicTest> aSubListOfANewObject() {
        return lists("new, part", members -> within(CollectionSuitesTest::ofNew, members));
    }

    @TestFactory
    Stream<DynamicTest> aSubListOfAPersistentObject() {
        return lists("persistent, part", members -> within(this::ofPersistent, members));
    }

    @TestFactory
    Stream<DynamicTest> aSubListOfASubList() {
        return lists("part of a part", members -> {
            List<Hero> part = within(CollectionSuitesTest::ofNew, surrounded(members));
            return part.subList(1, part.size() - 1);
        });
    }

    private static List<Hero> ofNew(List<Hero> members) {
        return new Team().heroes(members).heroes();
    }

    private List<Hero> ofPersistent(List<Hero> members) {
        Team team = session.persistent(new Team().id(1L));
        EntityAccess.fillCollection(
                team, EntityAccess.mapping(team).relation(Team.heroes.attribute()), members.toArray(Entity[]::new));
        return team.heroes();
    }

    /** The members as a part of a list that has others around them. */
    private static List<Hero> within(Maker<List<Hero>> maker, List<Hero> members) {
        List<Hero> whole = maker.make(surrounded(members));
        return whole.subList(1, whole.size() - 1);
    }

    private static List<Hero> surrounded(List<Hero> members) {
        List<Hero> all = new ArrayList<>(members);
        all.add(0, new Hero());
        all.add(new Hero());
        return all;
    }

    @TestFactory
    Stream<DynamicTest> theSetOfANewObject() {
        return sets("new", members -> new Course().students(members).students());
    }

    @TestFactory
    Stream<DynamicTest> theSetOfAPersistentObject() {
        return sets("persistent", members -> {
            Course course = session.persistent(new Course().id(1));
            session.stored(course, "students", members.toArray(new Student[0]));
            return course.students();
        });
    }

    @TestFactory
    Stream<DynamicTest> theMapOfANewObject() {
        return maps("new", members -> new Shelf().books(members).books());
    }

    @TestFactory
    Stream<DynamicTest> theMapOfAPersistentObject() {
        return maps("persistent", members -> {
            Shelf shelf = session.persistent(new Shelf().id(1));
            session.stored(
                    shelf, "books", new Shelf().books(members).books().values().toArray(new Book[0]));
            return shelf.books();
        });
    }

    private interface Maker<C> {
        C make(C members);
    }

    private static Stream<DynamicTest> lists(String name, Maker<List<Hero>> maker, Feature<?>... more) {
        return GuavaSuite.tests(
                ListTestSuiteBuilder.using(new Lists(maker))
                        .named(name)
                        .withFeatures(
                                ListFeature.GENERAL_PURPOSE, CollectionFeature.ALLOWS_NULL_VALUES, CollectionSize.ANY)
                        .withFeatures(more)
                        .createTestSuite(),
                Set.of());
    }

    private static Stream<DynamicTest> sets(String name, Maker<Set<Student>> maker) {
        return GuavaSuite.tests(
                SetTestSuiteBuilder.using(new Sets(maker))
                        .named(name)
                        .withFeatures(
                                CollectionFeature.GENERAL_PURPOSE,
                                CollectionFeature.ALLOWS_NULL_VALUES,
                                CollectionFeature.KNOWN_ORDER,
                                CollectionFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
                                CollectionSize.ANY)
                        .createTestSuite(),
                Set.of());
    }

    /** These put a member under the key of another one, which a map of members by one of their attributes refuses. */
    private static final Set<String> WITH_FOREIGN_KEYS = Set.of(
            "testCompute_presentToPresent",
            "testComputeIfPresent_supportedPresent",
            "testCreateWithDuplicates_nonNullDuplicatesNotRejected",
            "testIteratorSetValueAndRemove",
            "testMergePresent",
            "testPut_supportedPresent",
            "testReplace_supportedPresent",
            "testReplaceAllPreservesOrder",
            "testReplaceAllRotate",
            "testReplaceAllThrowsMidwayThroughExistingValue",
            "testReplaceAllThrowsMidwayThroughNewValue",
            "testReplaceEntry_supportedPresent",
            "testSetValue");

    private static Stream<DynamicTest> maps(String name, Maker<Map<String, Book>> maker) {
        return GuavaSuite.tests(
                MapTestSuiteBuilder.using(new Maps(maker))
                        .named(name)
                        .withFeatures(
                                MapFeature.GENERAL_PURPOSE,
                                MapFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
                                MapFeature.ALLOWS_ANY_NULL_QUERIES,
                                MapFeature.ALLOWS_NULL_ENTRY_QUERIES,
                                CollectionFeature.KNOWN_ORDER,
                                CollectionFeature.SUPPORTS_ITERATOR_REMOVE,
                                CollectionSize.ANY)
                        .createTestSuite(),
                WITH_FOREIGN_KEYS);
    }

    private static <E> SampleElements<E> five(Supplier<E> constructor) {
        return new SampleElements<>(
                constructor.get(), constructor.get(), constructor.get(), constructor.get(), constructor.get());
    }

    private record Lists(Maker<List<Hero>> maker) implements TestListGenerator<Hero> {
        private static final SampleElements<Hero> SAMPLES = five(Hero::new);

        @Override
        public SampleElements<Hero> samples() {
            return SAMPLES;
        }

        @Override
        public List<Hero> create(Object... members) {
            List<Hero> list = new ArrayList<>();
            Arrays.stream(members).forEach(member -> list.add((Hero) member));
            return maker.make(list);
        }

        @Override
        public Hero[] createArray(int length) {
            return new Hero[length];
        }

        @Override
        public Iterable<Hero> order(List<Hero> inserted) {
            return inserted;
        }
    }

    private record Sets(Maker<Set<Student>> maker) implements TestSetGenerator<Student> {
        private static final SampleElements<Student> SAMPLES = five(Student::new);

        @Override
        public SampleElements<Student> samples() {
            return SAMPLES;
        }

        @Override
        public Set<Student> create(Object... members) {
            Set<Student> set = new LinkedHashSet<>();
            Arrays.stream(members).forEach(member -> set.add((Student) member));
            return maker.make(set);
        }

        @Override
        public Student[] createArray(int length) {
            return new Student[length];
        }

        @Override
        public Iterable<Student> order(List<Student> inserted) {
            return inserted;
        }
    }

    private record Maps(Maker<Map<String, Book>> maker) implements TestMapGenerator<String, Book> {
        private static final List<Book> BOOKS = Stream.of("a", "b", "c", "d", "e")
                .map(title -> new Book().title(title))
                .toList();

        @Override
        public SampleElements<Map.Entry<String, Book>> samples() {
            return new SampleElements<>(entry(0), entry(1), entry(2), entry(3), entry(4));
        }

        private static Map.Entry<String, Book> entry(int index) {
            Book book = BOOKS.get(index);
            return Map.entry(book.<String>read(1), book);
        }

        @Override
        public Map<String, Book> create(Object... entries) {
            Map<String, Book> map = new LinkedHashMap<>();
            for (Object each : entries) {
                Map.Entry<?, ?> entry = (Map.Entry<?, ?>) each;
                map.put((String) entry.getKey(), (Book) entry.getValue());
            }
            return maker.make(map);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Map.Entry<String, Book>[] createArray(int length) {
            return (Map.Entry<String, Book>[]) new Map.Entry<?, ?>[length];
        }

        @Override
        public Iterable<Map.Entry<String, Book>> order(List<Map.Entry<String, Book>> inserted) {
            return inserted;
        }

        @Override
        public String[] createKeyArray(int length) {
            return new String[length];
        }

        @Override
        public Book[] createValueArray(int length) {
            return new Book[length];
        }
    }
}
