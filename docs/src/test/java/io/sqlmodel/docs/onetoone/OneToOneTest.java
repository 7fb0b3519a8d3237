package io.sqlmodel.docs.onetoone;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import io.sqlmodel.docs.page.GuideTest;
import io.sqlmodel.error.IntegrityException;
import org.junit.jupiter.api.Test;

class OneToOneTest extends GuideTest {
    OneToOneTest() {
        super(User.class, Profile.class);
    }

    @Test
    void theForeignKeyIsUnique() {
        Metadata.of(User.class, Profile.class).dropAll(engine);
        forget();
        // snippet: tables
        Metadata.of(User.class, Profile.class).createAll(engine);
        // end
        shows("tables", 3);
    }

    @Test
    void eitherSideSavesBoth() {
        // snippet: save
        User ann = new User().email("ann@example.org");
        Profile profile = new Profile().bio("Pilot").user(ann);
        System.out.println(ann.profile());

        try (Session session = new Session(engine)) {
            session.add(ann);
            session.commit();
        }
        // end
        shows("save", 2);
        assertThat(profile.userId()).isEqualTo(ann.id());
    }

    private void saveUsers() {
        save(
                new User().email("ann@example.org").profile(new Profile().bio("Pilot")),
                new User().email("bob@example.org"));
    }

    @Test
    void eitherSideIsLoadedWhenItIsRead() {
        saveUsers();
        // snippet: read
        try (Session session = new Session(engine)) {
            for (User user : session.exec(select(User.class).orderBy(User.email))) {
                System.out.println(user.email() + ": " + (user.profile() == null ? "-" : user.profile().bio()));
            }
        }
        // end
        shows("read", 2);
    }

    @Test
    void aNewProfileTakesTheOldOnesPlace() {
        saveUsers();
        // snippet: replace
        try (Session session = new Session(engine)) {
            User ann = session.getOne(User.class, 1L);
            ann.profile(new Profile().bio("Captain"));
            session.commit();
        }
        // end
        shows("replace", 4);
        try (Session session = new Session(engine)) {
            assertThat(session.exec(select(Profile.class)).all()).hasSize(2);
        }
    }

    @Test
    void aProfileThatMovesLeavesItsUser() {
        saveUsers();
        try (Session session = new Session(engine)) {
            User ann = session.getOne(User.class, 1L);
            User bob = session.getOne(User.class, 2L);
            Profile profile = ann.profile();
            assertThat(bob.profile()).isNull();
            forget();
            // snippet: move
            profile.user(bob);
            System.out.println(ann.profile());
            System.out.println(bob.profile());
            session.commit();
            // end
            shows("move", 1);
        }
    }

    @Test
    void aSecondProfileByItsForeignKeyIsRefused() {
        saveUsers();
        IntegrityException error = fails("second", IntegrityException.class, () -> {
            // snippet: second
            try (Session session = new Session(engine)) {
                session.add(new Profile().userId(1L));
                session.commit();
            }
            // end
        });
        assertThat(error.kind()).isEqualTo(IntegrityException.Kind.UNIQUE);
    }
}
