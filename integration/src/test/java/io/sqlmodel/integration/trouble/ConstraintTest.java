package io.sqlmodel.integration.trouble;

import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.SqlModel.insert;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sqlmodel.Engine;
import io.sqlmodel.Session;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.IntegrityException.Kind;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each violated constraint has the same kind and name on every database, and its message tells no values. */
class ConstraintTest {
    private static final String SECRET = "secret-sauce";

    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Cook.class, Pot.class);

    private final Cook cook = new Cook().name("Ann");
    private final Pot pot = new Pot().name(SECRET).shelf(1).place(2).amount(1);

    @BeforeEach
    void save() {
        cook.pots().add(pot);
        db.execute(JugModel.TABLE);
        db.save(cook);
    }

    private IntegrityException failure(Object... objects) {
        Session session = db.session();
        session.addAll(objects);
        IntegrityException failure = catchThrowableOfType(IntegrityException.class, session::flush);
        assertThat(everything(failure)).doesNotContain(SECRET);
        return failure;
    }

    /** Messages of the exception, of its causes, and of what hangs on them. */
    private static String everything(Throwable failure) {
        StringWriter words = new StringWriter();
        failure.printStackTrace(new PrintWriter(words));
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                sql.forEach(each -> words.append(String.valueOf(each)));
            }
        }
        return words.toString();
    }

    private static void assertViolated(IntegrityException failure, Kind kind, String constraint) {
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.constraint()).isEqualTo(constraint);
        assertThat(failure).hasMessageContaining(constraint).hasMessageStartingWith("SM-171");
    }

    @Test
    @Needs(Capability.TEXT_LENGTH)
    void aTextThatIsTooLongIsNamedAndNotShown() {
        Session session = db.session();
        session.add(new Pot().name("long").label(SECRET.repeat(2)));

        DatabaseException failure = catchThrowableOfType(DatabaseException.class, session::flush);

        assertThat(failure)
                .hasMessageStartingWith("SM-1736: A value does not fit into its column")
                .hasMessageContaining("@Column(length = ...)");
        assertThat(everything(failure)).doesNotContain(SECRET).doesNotContain("withheld");
    }

    @Test
    void uniqueValue() {
        assertViolated(failure(new Pot().name(SECRET)), Kind.UNIQUE, "uq_pot_name");
    }

    @Test
    void uniquePair() {
        assertViolated(failure(new Pot().name("x").shelf(1).place(2)), Kind.UNIQUE, "place");
    }

    @Test
    void primaryKey() {
        assertViolated(failure(new Pot().id(pot.id()).name("x")), Kind.UNIQUE, "pk_pot");
    }

    @Test
    void foreignKeyOfARowThatIsNotThere() {
        assertViolated(failure(new Pot().name(SECRET + 2).cookId(99L)), Kind.FOREIGN_KEY, "fk_pot_cook_id");
    }

    @Test
    void foreignKeyOfRowsThatStillRefer() {
        IntegrityException failure = deletion();

        assertThat(failure.kind()).isEqualTo(Kind.FOREIGN_KEY);
        assertThat(failure.code()).isEqualTo("SM-1711");
    }

    @Test
    @Needs(Capability.NAMED_FOREIGN_KEYS)
    void foreignKeyOfRowsThatStillReferIsNamed() {
        assertThat(deletion().constraint()).isEqualTo("fk_pot_cook_id");
    }

    private IntegrityException deletion() {
        Session session = db.session();
        IntegrityException failure = catchThrowableOfType(
                IntegrityException.class, () -> session.exec(delete(Cook.class).where(Cook.id.eq(cook.id()))));
        assertThat(everything(failure)).doesNotContain(SECRET);
        return failure;
    }

    @Test
    void notNull() {
        assertViolated(failure(new Pot().amount(5)), Kind.NOT_NULL, "pot.name");
    }

    @Test
    void check() {
        assertViolated(failure(new Jug().name(SECRET).amount(100)), Kind.CHECK, "jug_full");
    }

    @Test
    void oneOfManyRows() {
        Object[] pots = IntStream.range(0, 500)
                .mapToObj(i -> new Pot().name(i == 321 ? SECRET : SECRET.substring(1) + i))
                .toArray();

        assertViolated(failure(pots), Kind.UNIQUE, "uq_pot_name");
    }

    @Test
    void oneOfManyChangedRows() {
        db.save(IntStream.range(0, 50).mapToObj(i -> new Pot().name("pot" + i)).toArray());
        Session session = db.session();
        for (Pot changed :
                session.exec(select(Pot.class).where(Pot.name.ne(SECRET))).all()) {
            changed.name(changed.name().equals("pot33") ? SECRET : "new" + changed.name());
        }

        IntegrityException failure = catchThrowableOfType(IntegrityException.class, session::flush);

        assertViolated(failure, Kind.UNIQUE, "uq_pot_name");
        assertThat(everything(failure)).doesNotContain(SECRET);
    }

    @Test
    void rowOfAStatement() {
        Session session = db.session();

        IntegrityException failure = catchThrowableOfType(
                IntegrityException.class,
                () -> session.exec(insert(Pot.class).values(Pot.name.to(SECRET), Pot.amount.to(1))));

        assertViolated(failure, Kind.UNIQUE, "uq_pot_name");
        assertThat(everything(failure)).doesNotContain(SECRET);
    }

    @Test
    void valuesAreShownToThoseWhoAskedForThem() {
        try (Engine open = Engine.builder(db.url()).logParameters(true).build();
                Session session = new Session(open)) {
            session.add(new Pot().name(SECRET));

            assertThat(catchThrowableOfType(IntegrityException.class, session::flush))
                    .hasMessageContaining(SECRET);
        }
    }
}
