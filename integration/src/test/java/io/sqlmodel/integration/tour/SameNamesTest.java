package io.sqlmodel.integration.tour;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Metadata;
import io.sqlmodel.Row2;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two classes called Hero, in two packages and two tables. */
class SameNamesTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class);

    @Test
    void modelsWithTheSameSimpleNameLiveSideBySide() {
        Metadata.of(io.sqlmodel.integration.tutorial.Team.class, io.sqlmodel.integration.tutorial.Hero.class)
                .createAll(db.engine());

        db.save(
                new Hero().name("Iron Man"),
                new io.sqlmodel.integration.tutorial.Hero().name("Deadpond").secretName("Dive Wilson"));

        Session session = db.session();
        assertThat(session.get(Hero.class, 1L).name()).isEqualTo("Iron Man");
        assertThat(session.get(io.sqlmodel.integration.tutorial.Hero.class, 1L).name())
                .isEqualTo("Deadpond");
    }

    @Test
    void theyMeetInOneQuery() {
        Metadata.of(io.sqlmodel.integration.tutorial.Team.class, io.sqlmodel.integration.tutorial.Hero.class)
                .createAll(db.engine());
        db.save(
                new Hero().name("Deadpond"),
                new io.sqlmodel.integration.tutorial.Hero().name("Deadpond").secretName("Dive Wilson"));

        assertThat(db.session()
                        .exec(select(Hero.name, io.sqlmodel.integration.tutorial.Hero.secretName)
                                .join(io.sqlmodel.integration.tutorial.Hero.class)
                                .on(io.sqlmodel.integration.tutorial.Hero.name.eq(Hero.name)))
                        .one())
                .isEqualTo(new Row2<>("Deadpond", "Dive Wilson"));
    }
}
