package io.sqlmodel.integration.types;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables called user and order, with columns called group, select and user. */
class ReservedNamesTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Order.class, User.class);

    @BeforeEach
    void saveOneUser() {
        User tony = new User().login("tony");
        tony.orders().add(new Order().group("b").value(new BigDecimal("9.5")));
        tony.orders().add(new Order().group("a").value(new BigDecimal("10")));
        db.save(tony);
    }

    @Test
    void tablesAreDropped() {
        Metadata metadata = Metadata.of(Order.class, User.class);

        metadata.dropAll(db.engine());
        metadata.createAll(db.engine());

        assertThat(db.session().exec(select(User.class)).all()).isEmpty();
    }

    @Test
    void rowsAreJoinedAndOrdered() {
        try (Session session = new Session(db.engine())) {
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
        try (Session session = new Session(db.engine())) {
            User lazy = session.exec(select(User.class)).one();
            assertThat(lazy.orders()).extracting(Order::group).containsExactly("a", "b");
        }
        try (Session session = new Session(db.engine())) {
            User eager = session.exec(select(User.class).options(selectinload(User.orders)))
                    .one();
            assertThat(eager.orders()).extracting(Order::group).containsExactly("a", "b");
        }
    }

    @Test
    void rowsAreChangedAndDeleted() {
        db.engine().transaction(session -> {
            User tony = session.exec(select(User.class)).one();
            tony.orders().remove(0);
            tony.orders().get(0).group("c");
            tony.login("stark");
        });
        try (Session session = new Session(db.engine())) {
            assertThat(session.exec(select(Order.group)).all()).containsExactly("c");
            session.delete(session.exec(select(User.class)).one());
            session.commit();
            assertThat(session.exec(select(Order.class)).all()).isEmpty();
        }
    }
}
