package io.sqlmodel.integration.links;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.StaleDataException;
import io.sqlmodel.error.UnflushedReferenceException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Links that nothing but a many-to-many relationship writes. */
class ManyToManyTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Item.class, Keyword.class, ItemKeyword.class);

    private final Keyword red = new Keyword().name("red");
    private final Keyword blue = new Keyword().name("blue");
    private final Item ball = new Item().name("ball");
    private final Item car = new Item().name("car");
    private Session session;

    @BeforeEach
    void open() {
        session = db.session(options -> options.expireOnCommit(false));
    }

    /** The ball is red and blue, the car blue; all relationships are loaded. */
    private void save() {
        ball.keywords().addAll(List.of(red, blue));
        car.keywords().add(blue);
        session.addAll(ball, car);
        session.commit();
        db.forget();
    }

    private List<List<Object>> links() {
        return db.rows("SELECT i.name, k.name FROM item_keyword JOIN item i ON i.id = item_id"
                + " JOIN keyword k ON k.id = keyword_id ORDER BY 1, 2");
    }

    @Test
    @Case("C01")
    void aLinkIsInsertedLast() {
        session.add(ball.keywords(List.of(red)));

        session.flush();

        assertThat(db.executed()).containsExactly("INSERT item x1", "INSERT keyword x1", "INSERT item_keyword x1");
    }

    @Test
    @Case("A17")
    void allLinksAreInsertedInOneBatch() {
        ball.keywords().addAll(List.of(red, blue));
        car.keywords().add(blue);
        session.addAll(ball, car);

        session.commit();

        assertThat(db.executed()).containsExactly("INSERT item x2", "INSERT keyword x2", "INSERT item_keyword x3");
        assertThat(links()).containsExactly(List.of("ball", "blue"), List.of("ball", "red"), List.of("car", "blue"));
        assertThat(List.of(ball.id(), car.id(), red.id(), blue.id())).containsExactly(1L, 2L, 1L, 2L);
    }

    @Test
    @Case("A17")
    void aCollectionIsReadWithOneSelect() {
        save();
        Session other = db.session();
        Item found = other.exec(select(Item.class).where(Item.name.eq("ball"))).one();
        db.forget();

        assertThat(found.keywords()).extracting(Keyword::name).containsExactlyInAnyOrder("red", "blue");
        assertThat(db.executed()).hasSize(1);
    }

    @Test
    @Case("A18")
    void aLinkIsWrittenOnceThoughBothSidesKnowOfIt() {
        save();

        red.items().add(car);
        session.commit();

        assertThat(db.executed()).containsExactly("INSERT item_keyword x1");
        assertThat(car.keywords()).containsExactly(blue, red);
        assertThat(links()).hasSize(4).contains(List.of("car", "red"));
    }

    @Test
    @Case("A19")
    void aLinkIsRemovedFromTheOppositeSide() {
        save();

        assertThat(blue.items().remove(ball)).isTrue();
        session.commit();

        assertThat(db.sql().sql().get(0)).contains("item_id", "keyword_id");
        assertThat(db.executed()).containsExactly("DELETE item_keyword x1");
        assertThat(ball.keywords()).containsExactly(red);
        assertThat(links()).containsExactly(List.of("ball", "red"), List.of("car", "blue"));
    }

    @Test
    @Case("A18")
    void editsOfBothSidesBeforeEitherIsLoadedAreWrittenOnce() {
        save();
        Session other = db.session();
        Item sameBall = other.getOne(Item.class, ball.id());
        Item sameCar = other.getOne(Item.class, car.id());
        Keyword sameRed = other.getOne(Keyword.class, red.id());

        sameRed.items().add(sameCar);
        sameBall.keywords().remove(sameRed);
        other.commit();

        assertThat(links()).containsExactly(List.of("ball", "blue"), List.of("car", "blue"), List.of("car", "red"));
        assertThat(sameRed.items()).containsExactly(sameCar);
    }

    @Test
    @Case("C02")
    void anUnrelatedUpdateLeavesTheLinksAlone() {
        save();
        session.expire(ball, Item.keywords);

        ball.name("globe");
        session.flush();

        assertThat(db.executed()).containsExactly("UPDATE item x1");
    }

    @Test
    @Case("C03")
    void entitiesAreWrittenBeforeLinks() {
        save();

        ball.name("globe");
        car.keywords().add(new Keyword().name("fast"));
        session.flush();

        assertThat(db.executed())
                .containsExactlyInAnyOrder("UPDATE item x1", "INSERT keyword x1", "INSERT item_keyword x1")
                .endsWith("INSERT item_keyword x1");
    }

    @Test
    @Case("C04")
    void linksAreDeletedBeforeOthersAreInserted() {
        save();

        car.keywords().add(red);
        ball.keywords().remove(blue);
        session.flush();

        assertThat(db.sql().sql().get(0)).isEqualTo("DELETE FROM item_keyword WHERE item_id = ? AND keyword_id = ?");
        assertThat(db.executed()).containsExactly("DELETE item_keyword x1", "INSERT item_keyword x1");
    }

    @Test
    @Case("C05")
    void anEmptyListDeletesTheLinksAndNothingElse() {
        save();

        ball.keywords(List.of());
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE item_keyword x2");
        assertThat(links()).containsExactly(List.of("car", "blue"));
        assertThat(db.count("keyword")).isEqualTo(2);
    }

    @Test
    @Case("C08")
    void aMemberThatIsAddedAgainIsNotLinkedAgain() {
        save();

        ball.keywords().add(red);
        session.commit();

        assertThat(db.executed()).isEmpty();
        assertThat(ball.keywords()).containsExactly(red, blue, red);
    }

    /** Different from SQLAlchemy on purpose (DESIGN 4.8): it writes two rows. */
    @Test
    @Case("C08")
    void aNewMemberListedTwiceIsLinkedOnce() {
        session.add(ball.keywords(List.of(red, red)));

        session.commit();

        assertThat(links()).containsExactly(List.of("ball", "red"));
    }

    @Test
    @Case("C08")
    void whatIsRemovedAndAddedAgainWritesNothing() {
        save();

        ball.keywords().remove(red);
        red.items().add(ball);
        session.commit();

        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("C09")
    void aLinkThatIsGoneAlreadyIsAnError() {
        save();
        db.execute("DELETE FROM item_keyword WHERE keyword_id = ?", red.id());

        ball.keywords().remove(red);

        assertThatExceptionOfType(StaleDataException.class).isThrownBy(session::commit);
    }

    @Test
    @Case("C11")
    void aDeletedObjectTakesItsLinksAlongAndNothingElse() {
        save();

        session.delete(ball);
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE item_keyword x2", "DELETE item x1");
        assertThat(links()).containsExactly(List.of("car", "blue"));
        assertThat(blue.items()).containsExactly(car);
        assertThat(db.count("keyword")).isEqualTo(2);
    }

    @Test
    @Case("C11")
    void theLinksOfDeletedObjectsGoByTheirKeysWithThoseThatOthersAdded() {
        save();
        Session other = db.session(options -> options.expireOnCommit(false));
        List<Item> items = other.exec(select(Item.class).options(selectinload(Item.keywords)))
                .all();
        Keyword sameBlue = other.exec(select(Keyword.class)
                        .options(selectinload(Keyword.items))
                        .where(Keyword.name.eq("blue")))
                .one();
        other.commit();
        db.execute("INSERT INTO item_keyword (item_id, keyword_id) VALUES (?, ?)", car.id(), red.id());
        db.forget();

        items.forEach(other::delete);
        other.commit();

        assertThat(db.executed()).containsExactly("DELETE item_keyword x4", "DELETE item x2");
        assertThat(sameBlue.items()).isEmpty();
    }

    @Test
    @Case("C09")
    void aLinkOfADeletedObjectThatIsGoneAlreadyIsAnError() {
        save();
        db.execute("DELETE FROM item_keyword WHERE keyword_id = ?", red.id());

        session.delete(ball);

        assertThatExceptionOfType(StaleDataException.class).isThrownBy(session::commit);
    }

    @Test
    @Case("C11")
    void theLinksOfADeletedObjectAreLoadedFirst() {
        save();
        Session other = db.session();
        Keyword sameBlue = other.getOne(Keyword.class, blue.id());
        db.forget();

        other.delete(sameBlue);
        other.commit();

        assertThat(db.executed()).hasSize(3).endsWith("DELETE item_keyword x2", "DELETE keyword x1");
        assertThat(links()).containsExactly(List.of("ball", "red"));
    }

    @Test
    @Case("C11")
    void bothEndsOfALinkAreDeletedAtOnce() {
        save();

        session.delete(car);
        session.delete(blue);
        session.commit();

        assertThat(db.executed())
                .containsExactlyInAnyOrder("DELETE item_keyword x2", "DELETE keyword x1", "DELETE item x1");
        assertThat(links()).containsExactly(List.of("ball", "red"));
    }

    @Test
    @Case("C11")
    void anObjectThatIsLinkedAndDeletedIsNotLinked() {
        save();

        car.keywords().add(red);
        session.delete(red);
        session.commit();

        assertThat(links()).containsExactly(List.of("ball", "blue"), List.of("car", "blue"));
    }

    @Test
    @Case("C05")
    void aReplacementWritesTheNetDifference() {
        save();

        ball.keywords(List.of(blue, new Keyword().name("green")));
        session.commit();

        assertThat(db.executed())
                .containsExactly("INSERT keyword x1", "DELETE item_keyword x1", "INSERT item_keyword x1");
        assertThat(links()).containsExactly(List.of("ball", "blue"), List.of("ball", "green"), List.of("car", "blue"));
    }

    @Test
    void aRollbackRestoresBothSides() {
        save();

        car.keywords().add(red);
        ball.keywords().clear();
        session.flush();
        session.rollback();

        assertThat(car.keywords()).containsExactly(blue);
        assertThat(red.items()).containsExactly(ball);
        assertThat(links()).hasSize(3);

        car.keywords().add(red);
        session.commit();
        assertThat(links()).hasSize(4);
    }

    @Test
    void aSavepointsRollbackRestoresBothSides() {
        save();

        try (var savepoint = session.beginNested()) {
            car.keywords().add(red);
            blue.items().remove(ball);
            session.flush();
            savepoint.rollback();
        }

        assertThat(car.keywords()).containsExactly(blue);
        assertThat(ball.keywords()).containsExactlyInAnyOrder(red, blue);
        assertThat(red.items()).containsExactly(ball);
        assertThat(blue.items()).containsExactlyInAnyOrder(ball, car);
        session.commit();
        assertThat(links()).hasSize(3);
    }

    @Test
    void newObjectsCanBeSavedAfterARollback() {
        session.add(ball.keywords(List.of(red, blue)));
        session.flush();
        session.rollback();

        session.add(ball);
        session.commit();

        assertThat(links()).containsExactly(List.of("ball", "blue"), List.of("ball", "red"));
    }

    @Test
    void aLinkCanBeMadeAgainThatWasRemovedBefore() {
        save();

        ball.keywords().remove(red);
        session.flush();
        ball.keywords().add(red);
        session.flush();
        ball.keywords().remove(red);
        session.flush();
        red.items().add(ball);
        session.commit();

        assertThat(links()).contains(List.of("ball", "red"));
    }

    @Test
    @Case("F03")
    void anObjectOutsideTheSessionCannotBeLinked() {
        save();
        Keyword stranger = new Keyword().name("strange");
        ball.keywords().add(stranger);
        session.expunge(stranger);

        assertThatExceptionOfType(UnflushedReferenceException.class).isThrownBy(session::flush);
    }

    @Test
    @Case("F03")
    void anAutoflushLeavesALinkForLaterWhoseEndIsOutside() {
        save();
        Keyword stranger = new Keyword().name("strange");
        ball.keywords().addAll(List.of(stranger, new Keyword().name("new")));
        session.expunge(stranger);

        assertThat(session.exec(select(Item.class)).all()).hasSize(2);
        session.add(stranger);
        session.commit();

        assertThat(links()).hasSize(5).contains(List.of("ball", "strange"), List.of("ball", "new"));
    }

    @Test
    void aPlanShowsTheLinksAndWritesNothing() {
        save();
        car.keywords().add(red);
        ball.keywords().remove(blue);

        assertThat(session.flushPlan()).contains("DELETE FROM item_keyword", "INSERT INTO item_keyword");
        assertThat(db.executed()).isEmpty();

        session.commit();
        assertThat(db.executed()).containsExactly("DELETE item_keyword x1", "INSERT item_keyword x1");
    }

    @Test
    void aRowThatSomeoneElseLinkedIsAConstraintError() {
        save();
        db.execute("INSERT INTO item_keyword VALUES (?, ?)", car.id(), red.id());

        car.keywords().add(red);

        assertThatExceptionOfType(IntegrityException.class).isThrownBy(session::commit);
    }
}
