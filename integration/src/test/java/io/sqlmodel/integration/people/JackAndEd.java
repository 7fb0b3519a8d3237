package io.sqlmodel.integration.people;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test with Jack, who has an address, and Ed, who has none: all three are in the session, their relationships unloaded. */
abstract class JackAndEd {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(User.class, Address.class);

    Session session;
    User jack;
    User ed;
    Address home;

    @BeforeEach
    void save() {
        db.save(new User().name("jack").addresses(List.of(new Address().email("home"))), new User().name("ed"));
        session = db.session();
        jack = session.get(User.class, 1L);
        ed = session.get(User.class, 2L);
        home = session.get(Address.class, 1L);
        db.forget();
    }
}
