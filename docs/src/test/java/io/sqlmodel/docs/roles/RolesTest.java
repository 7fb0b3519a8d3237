package io.sqlmodel.docs.roles;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.docs.page.GuideTest;
import io.sqlmodel.error.SqlModelException;
import org.junit.jupiter.api.Test;

class RolesTest extends GuideTest {
    RolesTest() {
        super(Actor.class, Film.class, Role.class);
    }

    @Test
    void aLinkIsAnObject() {
        // snippet: save
        Film casablanca = new Film().title("Casablanca");
        Actor bogart = new Actor().name("Humphrey Bogart");
        bogart.roles().add(new Role().film(casablanca).part("Rick"));

        try (Session session = new Session(engine)) {
            session.add(bogart);
            session.commit();
            System.out.println(bogart.films());
        }
        // end
        shows("save", 4);
    }

    @Test
    void everyViewShowsIt() {
        Film casablanca = new Film().title("Casablanca");
        Actor bogart = new Actor().name("Humphrey Bogart");
        bogart.roles().add(new Role().film(casablanca).part("Rick"));
        save(bogart, new Actor().name("Ingrid Bergman"));
        try (Session session = new Session(engine)) {
            Film film = session.getOne(Film.class, 1L);
            Actor bergman = session.exec(select(Actor.class).where(Actor.name.eq("Ingrid Bergman"))).one();
            assertThat(film.actors()).hasSize(1);
            assertThat(bergman.roles()).isEmpty();
            forget();
            // snippet: views
            film.actors().add(bergman);                         // makes the link object at once
            bergman.roles().get(0).part("Ilsa");
            session.commit();
            // end
            shows("views", 1);
            assertThat(session.exec(select(Role.class)).all()).hasSize(2);
        }
    }

    @Test
    void aLinkThatLacksAValueIsAnError() {
        fails("lacks", SqlModelException.class, () -> {
            // snippet: lacks
            Actor bergman = new Actor().name("Ingrid Bergman");
            bergman.films().add(new Film().title("Casablanca"));    // and which part?
            try (Session session = new Session(engine)) {
                session.add(bergman);
                session.commit();
            }
            // end
        });
    }
}
