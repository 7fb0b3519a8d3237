package io.sqlmodel.integration.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.IntegrityException.Kind;
import io.sqlmodel.integration.db.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each kind of constraint is told apart. */
class ConstraintTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Account.class);

    private final Account ann = new Account().email("ann@example.org").name("Ann");
    private Session session;

    @BeforeEach
    void save() {
        session = db.session();
        session.add(ann);
        session.commit();
    }

    private IntegrityException failure(Account account) {
        session.add(account);
        return catchThrowableOfType(IntegrityException.class, session::flush);
    }

    @Test
    void unique() {
        IntegrityException e = failure(new Account().email("ann@example.org").name("Bob"));

        assertThat(e.kind()).isEqualTo(Kind.UNIQUE);
        assertThat(e).hasMessageContaining("email").hasMessageContaining("SM-");
    }

    @Test
    void primaryKey() {
        assertThat(failure(new Account().id(1L).email("b@example.org").name("Bob"))
                        .kind())
                .isEqualTo(Kind.UNIQUE);
    }

    @Test
    void foreignKey() {
        assertThat(failure(new Account().email("b@example.org").name("Bob").sponsorId(99L))
                        .kind())
                .isEqualTo(Kind.FOREIGN_KEY);
    }

    @Test
    void notNull() {
        IntegrityException e = failure(new Account().email("b@example.org"));

        assertThat(e.kind()).isEqualTo(Kind.NOT_NULL);
        assertThat(e).hasMessageContaining("name");
    }

    @Test
    void columnValuesAreNotInTheMessage() {
        IntegrityException e = failure(new Account().email("ann@example.org").name("Bob"));

        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            assertThat(String.valueOf(cause.getMessage())).doesNotContain("ann@example.org", "Bob");
        }
    }

    @Test
    void aUniqueValueCanBePassedOnWithinAFlush() {
        Account bob = new Account().email("bob@example.org").name("Bob");
        session.add(bob);
        session.commit();

        ann.email("bob@example.org");
        bob.email("ann@example.org");
        session.commit();

        assertThat(db.rows("SELECT name, email FROM account ORDER BY id").toString())
                .isEqualTo("[[Ann, bob@example.org], [Bob, ann@example.org]]");
    }

    @Test
    void aUniqueValueOfADeletedRowCanBeTakenWithinAFlush() {
        session.delete(ann);
        session.add(new Account().email("ann@example.org").name("Another Ann"));
        session.commit();

        assertThat(db.column("SELECT name FROM account")).containsExactly("Another Ann");
    }
}
