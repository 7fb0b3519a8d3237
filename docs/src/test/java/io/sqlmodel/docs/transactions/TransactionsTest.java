package io.sqlmodel.docs.transactions;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Inspect;
import io.sqlmodel.NestedTransaction;
import io.sqlmodel.Session;
import io.sqlmodel.docs.page.GuideTest;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.PendingRollbackException;
import io.sqlmodel.error.StaleDataException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransactionsTest extends GuideTest {
    TransactionsTest() {
        super(true, Account.class);
    }

    @BeforeEach
    void saveAccounts() {
        save(new Account().owner("Ann").balance(100), new Account().owner("Bob").balance(100));
    }

    @Test
    void aTransactionIsABlock() {
        // snippet: block
        engine.transaction(session -> {
            Account ann = session.getOne(Account.class, 1L);
            Account bob = session.getOne(Account.class, 2L);
            ann.balance(ann.balance() - 10);
            bob.balance(bob.balance() + 10);
        });
        // end
        shows("block", 3);
    }

    @Test
    void aRollbackForgets() {
        // snippet: rollback
        try (Session session = new Session(engine)) {
            Account ann = session.getOne(Account.class, 1L);
            Account eve = new Account().owner("Eve").balance(0);
            ann.balance(0);
            session.add(eve);
            session.flush();

            session.rollback();
            System.out.println(ann.balance() + " " + Inspect.state(eve));
        }
        // end
        shows("rollback", 4);
    }

    @Test
    void aSavepointIsATransactionWithin() {
        // snippet: savepoint
        try (Session session = new Session(engine)) {
            session.getOne(Account.class, 1L).balance(50);
            try (NestedTransaction point = session.beginNested()) {
                session.add(new Account().owner("Bob").balance(0));     // there is a Bob
                point.commit();
            } catch (IntegrityException e) {
                System.out.println(e.kind() + " " + e.constraint());
            }
            session.commit();
        }
        // end
        shows("savepoint", 3);
        try (Session session = new Session(engine)) {
            assertThat(session.getOne(Account.class, 1L).balance()).isEqualTo(50);
        }
    }

    @Test
    void aFailedFlushWantsARollback() {
        try (Session session = new Session(engine)) {
            session.add(new Account().owner("Bob").balance(0));
            fails("unique", IntegrityException.class, () -> session.commit());
            fails("pending", PendingRollbackException.class, () -> {
                // snippet: pending
                session.exec(select(Account.class)).all();
                // end
            });
            session.rollback();
            assertThat(session.exec(select(Account.class)).all()).hasSize(2);
        }
    }

    @Test
    void aVersionIsCheckedByTheUpdate() {
        fails("stale", StaleDataException.class, () -> {
            // snippet: stale
            try (Session session = Session.builder(engine).expireOnCommit(false).open()) {
                Account ann = session.getOne(Account.class, 1L);
                session.commit();                                       // the user thinks it over

                engine.transaction(other -> {
                    other.getOne(Account.class, 1L).balance(1);         // meanwhile
                });

                ann.balance(2);
                session.commit();
            }
            // end
        });
    }

    @Test
    void commitExpires() {
        // snippet: expire
        try (Session session = new Session(engine)) {
            Account ann = session.getOne(Account.class, 1L);
            Account bob = session.getOne(Account.class, 2L);
            session.commit();
            System.out.println(ann.balance());
            System.out.println(bob.balance());
        }
        // end
        shows("expire", 3);
        // snippet: keep
        try (Session session = Session.builder(engine).expireOnCommit(false).open()) {
            Account ann = session.getOne(Account.class, 1L);
            session.commit();
            System.out.println(ann.balance());
        }
        // end
        shows("keep", 1);
    }

    @Test
    void mergeBringsADetachedObjectBack() {
        // snippet: merge
        Account form;
        try (Session session = new Session(engine)) {
            form = session.getOne(Account.class, 1L);
        }
        form.balance(7);                                                // detached, and changed by the user

        try (Session session = new Session(engine)) {
            Account ann = session.merge(form);
            System.out.println(ann == form);
            session.commit();
        }
        // end
        shows("merge", 3);
    }

    @Test
    void aRowThatIsGoneIsNoticed() {
        try (Session session = Session.builder(engine).expireOnCommit(false).open()) {
            Account ann = session.getOne(Account.class, 1L);
            session.commit();
            engine.transaction(other -> {
                other.delete(other.getOne(Account.class, 1L));
            });
            fails("gone", StaleDataException.class, () -> {
                ann.balance(2);
                session.commit();
            });
        }
    }

    @Test
    void mergeLooksAtTheVersion() {
        Account form;
        try (Session session = new Session(engine)) {
            form = session.getOne(Account.class, 1L);
        }
        engine.transaction(other -> {
            other.getOne(Account.class, 1L).balance(1);
        });
        form.balance(7);
        fails("old", StaleDataException.class, () -> {
            try (Session session = new Session(engine)) {
                session.merge(form);
            }
        });
    }
}
