package io.sqlmodel.docs.errors;

import static io.sqlmodel.SqlModel.insert;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.NestedTransaction;
import io.sqlmodel.Session;
import io.sqlmodel.error.IntegrityException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatabaseErrorsTest extends ErrorsTest {
    DatabaseErrorsTest() {
        super(Team.class, Hero.class);
    }

    @Test
    void aDatabaseInMemoryHasOneConnection() {
        Engine engine = Engine.builder("jdbc:sqlite::memory:").connectionTimeout(Duration.ofMillis(250)).build();
        Metadata.of(Team.class).createAll(engine);
        refuses("SM-1704", () -> {
            // snippet: SM-1704
            try (Session first = new Session(engine); Session second = new Session(engine)) {
                first.get(Team.class, 1L);
                second.get(Team.class, 1L);   // SM-1704, after waiting for 5 seconds: first has begun a transaction
            }
            // end
        });
        engine.close();
    }

    @Test
    void aNameIsUnique() {
        refuses("SM-1710", () -> {
            // snippet: SM-1710
            session.add(new Hero().name("Rusty"));
            session.flush();                            // SM-1710 if another hero has the name
            // end
        });
    }

    @Test
    void aSavepointSavesTheTransaction() {
        // snippet: SM-1723
        try (NestedTransaction savepoint = session.beginNested()) {
            session.exec(insert(Hero.class).values(Hero.name.to("Rusty")));
            savepoint.commit();
        } catch (IntegrityException e) {
            // the transaction goes on
        }
        // end
        assertThat(session.exec(select(Hero.class)).all()).hasSize(2);
    }

    @Test
    void tablesAreCreatedFirst() {
        Engine engine = Engine.create("jdbc:sqlite::memory:");
        refuses("SM-1730", () -> {
            try (Session session = new Session(engine)) {
                session.get(Team.class, 1L);
            }
        });
        // snippet: SM-1730
        Metadata.of(Team.class, Hero.class).createAll(engine);
        // end
        try (Session session = new Session(engine)) {
            assertThat(session.get(Team.class, 1L)).isNull();
        }
        engine.close();
    }

    @Test
    void aStatementHasATimeLimit() {
        // snippet: SM-1734
        Session session = Session.builder(engine).statementTimeout(Duration.ofSeconds(5)).open();
        // end
        assertThat(session.get(Team.class, 1L)).isNotNull();
        session.close();
    }
}
