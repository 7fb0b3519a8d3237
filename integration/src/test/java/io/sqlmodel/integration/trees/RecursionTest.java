package io.sqlmodel.integration.trees;

import static io.sqlmodel.SqlModel.immediateload;
import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.loadOnly;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.sql.LoaderOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees that come with the query, level by level or by one statement. */
class RecursionTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Category.class, Folder.class, File.class, Place.class, Road.class);

    private Session session;

    /** Two roots, three levels, 13 nodes. */
    @BeforeEach
    void save() {
        Category one =
                node("1", node("11", node("111"), node("112")), node("12", node("121"), node("122"), node("123")));
        one.children().add(node("13"));
        db.save(one, node("2", node("21", node("211"), node("212"))));
        session = db.session();
    }

    private static Category node(String name, Category... children) {
        Category node = new Category().name(name);
        node.children().addAll(List.of(children));
        return node;
    }

    private List<Category> roots(LoaderOption<?, ?>... options) {
        return session.exec(select(Category.class)
                        .where(Category.parentId.isNull())
                        .orderBy(Category.name)
                        .options(options))
                .all();
    }

    private static String show(Category node) {
        return node.name()
                + (node.children().isEmpty()
                        ? ""
                        : node.children().stream().map(RecursionTest::show).collect(Collectors.joining(" ", "(", ")")));
    }

    private static final String ALL = "1(11(111 112) 12(121 122 123) 13) 2(21(211 212))";

    private String show(List<Category> roots) {
        return roots.stream().map(RecursionTest::show).collect(Collectors.joining(" "));
    }

    @Test
    @Case("G09")
    void selectinWithoutAnEndIsOneStatementForEachLevel() {
        List<Category> roots = roots(selectinload(Category.children).recursionDepth(-1));
        assertThat(db.statements()).hasSize(4);

        assertThat(show(roots)).isEqualTo(ALL);
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("G09")
    void immediateWithoutAnEndIsOneStatementForEachNode() {
        List<Category> roots = roots(immediateload(Category.children).recursionDepth(-1));
        assertThat(db.statements()).hasSize(14);

        assertThat(show(roots)).isEqualTo(ALL);
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("G09")
    void aDepthLoadsSoManyMoreLevels() {
        List<Category> roots = roots(selectinload(Category.children).recursionDepth(1));
        assertThat(db.statements()).hasSize(3);

        Category leaf = roots.get(0).children().get(0).children().get(0);
        assertThat(leaf.name()).isEqualTo("111");
        assertThat(Inspect.isLoaded(leaf, Category.children)).isFalse();
        assertThat(db.statements()).isEmpty();
        assertThat(leaf.children()).isEmpty();
    }

    @Test
    @Case("G09")
    void recursiveLoadsTheSameObjectsByOneStatement() {
        List<Category> roots = roots(selectinload(Category.children).recursive());
        assertThat(db.statements()).hasSize(2).element(1).asString().startsWith("WITH RECURSIVE tree_1 (k1");

        assertThat(show(roots)).isEqualTo(ALL);
        assertThat(roots.get(1).children().get(0).parent()).isSameAs(roots.get(1));
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("G09")
    void firstOwnersMayBeBelowEachOther() {
        List<Category> all = session.exec(select(Category.class)
                        .orderBy(Category.name)
                        .options(selectinload(Category.children).recursive()))
                .all();
        assertThat(db.statements()).hasSize(2);

        assertThat(show(List.of(all.get(0), all.get(9)))).isEqualTo(ALL);
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("G09")
    void firstOwnersOfSeveralStatementsMayBeBelowEachOther() {
        for (int i = 0; i < 300; i++) {
            db.save(node("top", node("between", node("low", node("leaf"), node("leaf"))), node("between")));
        }

        List<Category> all = session.exec(select(Category.class)
                        .where(Category.name.in("top", "low"))
                        .options(selectinload(Category.children).recursive()))
                .all();

        assertThat(all)
                .hasSize(600)
                .allSatisfy(
                        node -> assertThat(show(node)).isIn("top(between(low(leaf leaf)) between)", "low(leaf leaf)"));
        assertThat(db.statements()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Case("G09")
    void aCircleInTheDataEndsIt(boolean together) {
        db.execute("UPDATE category SET parent_id = (SELECT id FROM category WHERE name = '212') WHERE name = '2'");
        LoaderOption<Category, Category> option = selectinload(Category.children);

        Category two = session.exec(select(Category.class)
                        .where(Category.name.eq("2"))
                        .options(together ? option.recursive() : option.recursionDepth(-1)))
                .one();
        assertThat(db.statements()).hasSizeBetween(together ? 2 : 4, 4);

        Category last = two.children().get(0).children().get(1);
        assertThat(last.name()).isEqualTo("212");
        assertThat(last.children()).containsExactly(two);
        assertThat(db.statements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Case("G09")
    void theWayUpIsFollowedToo(boolean together) {
        LoaderOption<Category, Category> option = selectinload(Category.parent);

        Category leaf = session.exec(select(Category.class)
                        .where(Category.name.eq("121"))
                        .options(together ? option.recursive() : option.recursionDepth(-1)))
                .one();
        assertThat(db.statements()).hasSizeBetween(together ? 2 : 3, 3);

        assertThat(leaf.parent().parent().name()).isEqualTo("1");
        assertThat(leaf.parent().parent().parent()).isNull();
        assertThat(db.statements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Case("G09")
    void manyToManyIsFollowedToo(boolean together) {
        Place a = new Place().name("a");
        Place b = new Place().name("b");
        Place c = new Place().name("c");
        Place d = new Place().name("d");
        a.ways().addAll(List.of(b, c));
        b.ways().add(d);
        c.ways().add(d);
        d.ways().add(a);
        db.save(a);
        LoaderOption<Place, Place> option = selectinload(Place.ways);

        Place start = session.exec(select(Place.class)
                        .where(Place.name.eq("a"))
                        .options(together ? option.recursive() : option.recursionDepth(-1)))
                .one();
        assertThat(db.statements()).filteredOn(sql -> sql.contains("road")).hasSizeBetween(together ? 1 : 3, 3);

        assertThat(start.ways()).extracting(Place::name).containsExactly("b", "c");
        assertThat(start.ways().get(0).ways())
                .containsExactlyElementsOf(start.ways().get(1).ways());
        assertThat(start.ways().get(0).ways().get(0).ways()).containsExactly(start);
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("G09")
    void manyFirstOwnersOfAManyToManyKeepTheirTargets() {
        Place between = new Place().name("between");
        between.ways().add(new Place().name("end"));
        List<Place> all = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            Place start = new Place().name("start");
            start.ways().add(between);
            all.add(start);
        }
        db.save(all.toArray());

        List<Place> starts = session.exec(select(Place.class)
                        .where(Place.name.eq("start"))
                        .options(selectinload(Place.ways).recursive()))
                .all();

        assertThat(starts).hasSize(600).allSatisfy(start -> {
            assertThat(start.ways()).extracting(Place::name).containsExactly("between");
            assertThat(start.ways().get(0).ways()).extracting(Place::name).containsExactly("end");
        });
    }

    @Test
    void aRowThatMovedSinceItWasReadKeepsItsChildren() {
        session = db.session(options -> options.expireOnCommit(false));
        List<Category> all = session.exec(select(Category.class)).all();
        session.commit();
        db.execute("UPDATE category SET parent_id = NULL WHERE name = '12'");

        List<Category> owners = session.exec(select(Category.class)
                        .where(Category.name.in("1", "12"))
                        .orderBy(Category.name)
                        .options(selectinload(Category.children).recursive()))
                .all();

        assertThat(show(owners.get(0))).isEqualTo("1(11(111 112) 13)");
        assertThat(show(owners.get(1))).isEqualTo("12(121 122 123)");
        assertThat(all).containsAll(owners);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatElseIsSaidIsForAllLevels(boolean together) {
        LoaderOption<Category, Category> option = selectinload(Category.children);

        List<Category> roots = roots(
                loadOnly(Category.name),
                (together ? option.recursive() : option.recursionDepth(-1))
                        .loadOnly(Category.name)
                        .selectinload(Category.parent));

        assertThat(db.statements()).hasSizeBetween(together ? 2 : 4, 4).allMatch(sql -> sql.contains("name"));
        assertThat(show(roots)).isEqualTo(ALL);
        Category leaf = roots.get(0).children().get(0).children().get(0);
        assertThat(leaf.parent().parent()).isSameAs(roots.get(0));
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void whatWasLoadedBeforeIsKept() {
        Category one = session.get(Category.class, 1L);
        Category added = node("14");
        session.noAutoflush(() -> {
            one.children().add(added);
            roots(selectinload(Category.children).recursive());
            assertThat(show(one)).isEqualTo("1(11(111 112) 12(121 122 123) 13 14)");
        });
    }

    @Test
    void explainTellsHowALevelIsReadOnce() {
        assertThat(session.explain(select(Category.class)
                        .options(selectinload(Category.children).recursionDepth(-1))))
                .contains("Category.children: level by level (an option)");
        assertThat(session.explain(select(Category.class)
                        .options(selectinload(Category.children).recursive())))
                .contains("Category.children: all levels by one statement (an option)");
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("G09")
    void anotherClassIsNoRecursion() {
        assertThatThrownBy(() -> selectinload(Folder.files).recursionDepth(-1))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1522: recursionDepth(-1) was called after Folder.files, which leads to File");
        assertThatThrownBy(() -> joinedload(Category.children).recursive())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1501");
        assertThatThrownBy(() -> immediateload(Category.children).recursive())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("It belongs right after selectinload(...).");
    }

    @Test
    @Case("G08")
    void withoutADepthATreeIsLoadedLazily() {
        List<Category> roots = roots();
        assertThat(show(roots)).isEqualTo(ALL);

        assertThat(db.statements()).hasSize(4); // one for each level: peers
    }

    @Test
    @Case("G08")
    void aDeclaredDepthLoadsSoManyLevels() {
        Place a = new Place().name("a");
        Place b = new Place().name("b");
        Place c = new Place().name("c");
        Place d = new Place().name("d");
        a.near().add(b);
        b.near().add(c);
        c.near().add(d);
        db.save(a);

        Place start =
                session.exec(select(Place.class).where(Place.name.eq("a"))).one();
        assertThat(db.statements()).hasSize(3);

        Place third = start.near().get(0).near().get(0);
        assertThat(third.name()).isEqualTo("c");
        assertThat(db.statements()).isEmpty();
        assertThat(third.near()).extracting(Place::name).containsExactly("d");
        assertThat(db.statements()).isNotEmpty();
    }
}
