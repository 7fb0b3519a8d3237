package io.sqlmodel.integration.types;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables called user and order, with columns called group, select and user. */
class ReservedNamesTest {
    private final Engine engine = Engine.create("jdbc:sqlite::memory:");
    private final Metadata metadata = Metadata.of(Order.class, User.class);

    @BeforeEach
    void saveOneUser() {
        metadata.createAll(engine);
        User tony = new User().login("tony");
        tony.orders().add(new Order().group("b").value(new BigDecimal("9.5")));
        tony.orders().add(new Order().group("a").value(new BigDecimal("10")));
        engine.transaction(session -> {
            session.add(tony);
        });
    }

    @AfterEach
    void close() {
        metadata.dropAll(engine);
        engine.close();
    }

    @Test
    void rowsAreJoinedAndOrdered() {
        try (Session session = new Session(engine)) {
            assertThat(session.exec(select(Order.group)
                                    .join(Order.user)
                                    .where(User.login.eq("tony"))
                                    .orderBy(Order.group))
                            .all())
                    .containsExactly("a", "b");
        }
    }

    @Test
    void collectionIsLoadedLazilyAndEagerlyInItsOrderOfNumbers() {
        try (Session session = new Session(engine)) {
            User lazy = session.exec(select(User.class)).one();
            assertThat(lazy.orders()).extracting(Order::group).containsExactly("a", "b");
        }
        try (Session session = new Session(engine)) {
            User eager = session.exec(select(User.class).options(selectinload(User.orders)))
                    .one();
            assertThat(eager.orders()).extracting(Order::group).containsExactly("a", "b");
        }
    }

    @Test
    void rowsAreChangedAndDeleted() {
        engine.transaction(session -> {
            User tony = session.exec(select(User.class)).one();
            tony.orders().remove(0);
            tony.orders().get(0).group("c");
            tony.login("stark");
        });
        try (Session session = new Session(engine)) {
            assertThat(session.exec(select(Order.group)).all()).containsExactly("c");
            session.delete(session.exec(select(User.class)).one());
            session.commit();
            assertThat(session.exec(select(Order.class)).all()).isEmpty();
        }
    }
}
