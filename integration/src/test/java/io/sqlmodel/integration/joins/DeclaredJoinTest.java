package io.sqlmodel.integration.joins;

import static io.sqlmodel.SqlModel.lazyload;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Relationships that are declared {@code JOINED}. */
class DeclaredJoinTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Route.class, Depot.class, Parcel.class, Drawer.class);

    private Session session;

    @BeforeEach
    void open() {
        Depot depot = new Depot().name("North").route(new Route().name("A1"));
        depot.parcels().add(new Parcel().label("p1"));
        depot.parcels().add(new Parcel().label("p2"));
        db.save(depot);
        db.save(new Parcel().label("p3"));
        session = db.session();
    }

    @Test
    void aQueryJoinsThemAndWhatTheyLeadTo() {
        List<Parcel> parcels =
                session.exec(select(Parcel.class).orderBy(Parcel.id)).all();

        assertThat(db.onlyStatement()).contains(" LEFT JOIN depot AS depot_1 ", " LEFT JOIN route AS route_1 ");
        assertThat(parcels.get(0).depot().route().name()).isEqualTo("A1");
        assertThat(parcels.get(2).depot()).isNull();
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void anOptionOverridesThem() {
        session.exec(select(Parcel.class).options(lazyload(Parcel.depot))).all();

        assertThat(db.statements()).hasSize(1).noneMatch(sql -> sql.contains("JOIN"));
    }

    @Test
    @Case("E31")
    void getIsOneStatement() {
        Parcel parcel = session.get(Parcel.class, 1L);

        assertThat(db.statements()).hasSize(1).allMatch(sql -> sql.contains(" LEFT JOIN depot AS depot_1 "));
        assertThat(parcel.depot().route().name()).isEqualTo("A1");
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E31")
    void refreshIsOneStatement() {
        Parcel parcel = session.get(Parcel.class, 1L);
        session.commit();
        db.execute("UPDATE parcel SET depot_id = NULL WHERE id = 1");
        db.statements();

        session.refresh(parcel);
        assertThat(parcel.depot()).isNull();
        assertThat(db.statements()).hasSize(1);
    }

    @Test
    @Case("E31")
    void refreshOfTheRelationshipAloneIsOneStatement() {
        Parcel parcel = session.get(Parcel.class, 1L);
        db.statements();

        session.refresh(parcel, Parcel.depot);
        assertThat(parcel.depot().name()).isEqualTo("North");
        assertThat(db.statements()).hasSize(1);
    }

    @Test
    @Case("E31")
    void anExpiredObjectGetsItWithItsColumns() {
        Parcel parcel = session.get(Parcel.class, 1L);
        session.expire(parcel);
        db.statements();

        assertThat(parcel.label()).isEqualTo("p1");
        assertThat(db.statements()).hasSize(1);
        assertThat(parcel.depot().name()).isEqualTo("North");
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E07")
    void aLazyLoadJoinsThemButNotTheWayBack() {
        Depot depot = session.get(Depot.class, 1L);
        db.statements();

        assertThat(depot.parcels()).hasSize(2);
        assertThat(depot.parcels().get(0).depot()).isSameAs(depot);
        assertThat(db.statements()).hasSize(1).noneMatch(sql -> sql.contains("JOIN"));
    }

    @Test
    void aTreeIsJoinedAsDeepAsItSays() {
        Drawer level = new Drawer().name("root");
        for (int depth = 1; depth <= 4; depth++) {
            level = new Drawer().name("level " + depth).parent(level);
        }
        db.save(level);

        Drawer found = session.exec(select(Drawer.class).where(Drawer.name.eq("level 4")))
                .one();

        assertThat(db.onlyStatement()).contains("drawer_1", "drawer_2").doesNotContain("drawer_3");
        Drawer second = found.parent().parent();
        assertThat(second.name()).isEqualTo("level 2");
        assertThat(db.statements()).isEmpty();
        assertThat(second.parent().name()).isEqualTo("level 1");
    }
}
