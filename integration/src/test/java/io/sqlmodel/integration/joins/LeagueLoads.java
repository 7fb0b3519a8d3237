package io.sqlmodel.integration.joins;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test that loads the rows of {@link League}. */
abstract class LeagueLoads {
    @RegisterExtension
    final TestDatabase db = League.database();

    Session session;

    @BeforeEach
    void open() {
        League.save(db);
        session = db.session();
    }
}
