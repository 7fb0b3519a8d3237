package io.sqlmodel.integration.errors;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.IntegrityException.Kind;
import io.sqlmodel.integration.db.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A table that somebody made by hand, or not at all. */
class TableByHandTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with();

    @Test
    void check() {
        db.execute(
                "CREATE TABLE account (id INTEGER PRIMARY KEY, email VARCHAR(99), name VARCHAR(99), sponsor_id INTEGER,"
                        + " CONSTRAINT long_name CHECK (LENGTH(name) > 1))");
        Session session = db.session();
        session.add(new Account().id(1L).email("x@example.org").name("X"));

        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(session::flush)
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.CHECK))
                .satisfies(e -> assertThat(e.constraint()).isEqualTo("long_name"));
    }

    @Test
    void aMissingTableIsAnErrorThatNamesItAndTheRemedy() {
        Session session = db.session();

        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> session.get(Account.class, 1L))
                .withMessageContaining("account")
                .withMessageContaining("createAll");
    }

    @Test
    void aSessionThatQueriedAMissingTableGoesOn() {
        Session session = db.session();
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> session.exec(select(Account.class)).all());
        session.rollback();

        Metadata.of(Account.class).createAll(db.engine());

        assertThat(session.exec(select(Account.class)).all()).isEmpty();
    }
}
