package io.sqlmodel.docs.reference;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import io.sqlmodel.dialect.Isolation;
import io.sqlmodel.docs.onetomany.Hero;
import io.sqlmodel.docs.onetomany.Team;
import io.sqlmodel.docs.page.GuideTest;
import io.sqlmodel.docs.transactions.Account;
import io.sqlmodel.meta.SchemaDiff;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest extends GuideTest {
    ReferenceTest() {
        super(Account.class, Order.class, Device.class, LogEntry.class);
    }

    @Test
    void aDifferenceIsLinesAndSql() {
        Metadata.of(Account.class, Order.class, Device.class, LogEntry.class).dropAll(engine);
        Metadata.of(Team.class).createAll(engine);
        try (Session session = new Session(engine)) {
            session.exec(text("CREATE TABLE hero (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"
                    + " name VARCHAR(40) NOT NULL, nickname TEXT)"));
            session.commit();
        }
        // snippet: diff
        SchemaDiff diff = Metadata.of(Team.class, Hero.class).diff(engine);
        // end
        forget();
        // snippet: diff
        System.out.println(diff);            // one line for each difference
        System.out.println();
        System.out.println(diff.script());   // the SQL, to be reviewed
        // end
        shows("diff", 0);
    }

    @Test
    void isolationIsThatOfEnginesSessionsAndTransactions() {
        String url = url();
        save(new Account().owner("Ann").balance(5));
        // snippet: isolation
        Engine engine = Engine.builder(url).isolation(Isolation.SERIALIZABLE).build();                   // for all
        Session careful = Session.builder(engine).isolation(Isolation.REPEATABLE_READ).open();           // for one session
        engine.retrying(5).isolation(Isolation.SERIALIZABLE).transaction(session -> {                    // for one piece of work
            session.getOne(Account.class, 1L).balance(0);
        });
        // end
        assertThat(careful.getOne(Account.class, 1L).balance()).isZero();
        careful.close();
        engine.close();
    }

    @Test
    void timeLimitsAreThoseOfEnginesAndSessions() {
        String url = url();
        // snippet: timeout
        Engine engine = Engine.builder(url).statementTimeout(Duration.ofSeconds(30)).build();
        Session report = Session.builder(engine).statementTimeout(Duration.ofMinutes(10)).open();
        // end
        assertThat(report.exec(select(Account.class)).all()).isEmpty();
        report.close();
        engine.close();
    }

    private static String database(Path file) {
        String url = "jdbc:sqlite:" + file;
        try (Engine engine = Engine.create(url)) {
            Metadata.of(Order.class).createAll(engine);
        }
        return url;
    }

    @Test
    void whoOnlyReadsReadsFromReplicas(@TempDir Path folder) {
        String primary = database(folder.resolve("primary.db"));
        String replica1 = database(folder.resolve("replica1.db"));
        String replica2 = database(folder.resolve("replica2.db"));
        // snippet: replicas
        Engine engine = Engine.builder(primary)             // jdbc:postgresql://primary/shop
                .replica(replica1)                          // jdbc:postgresql://replica-1/shop
                .replica(replica2)                          // jdbc:postgresql://replica-2/shop
                .build();

        engine.transaction(session -> {                     // the primary
            session.add(new Order());
        });
        List<Order> orders;
        try (Session session = Session.builder(engine).readOnly(true).open()) {     // replica-1, then replica-2, and so on
            orders = session.exec(select(Order.class)).all();
        }
        // end
        assertThat(orders).isEmpty();
        try (Session session = new Session(engine)) {
            assertThat(session.exec(select(Order.class)).all()).hasSize(1);
        }
        engine.close();
    }

    @Test
    void aTransactionRunsAgain() {
        save(new Account().owner("Ann").balance(5));
        long id = 1;
        int amount = 2;
        // snippet: retrying
        engine.retrying(5).transaction(session -> {
            Account account = session.getOne(Account.class, id);
            account.balance(account.balance() - amount);
        });
        // end
        statements(2);
    }

    @Test
    void aLogIsLeftToTheDatabase() {
        save(new Device().log(List.of(new LogEntry(), new LogEntry())));
        engine.transaction(session -> {
            session.delete(session.getOne(Device.class, 1L));
        });
        statements(2);
        try (Session session = new Session(engine)) {
            assertThat(session.exec(select(LogEntry.class)).all()).isEmpty();
        }
    }
}
