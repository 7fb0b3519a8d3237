package io.sqlmodel.integration.queries;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.sql.Query;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test that asks about the rows of {@link Heroes}. */
abstract class HeroQueries {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class, Tag.class, HeroTag.class, Category.class);

    @BeforeEach
    void saveHeroes() {
        Heroes.save(db);
    }

    /** The rows of a query, in a session of its own. */
    final <T> List<T> all(Query<T> query) {
        try (Session session = new Session(db.engine())) {
            return session.exec(query).all();
        }
    }
}
