package io.sqlmodel.integration.joins;

import static io.sqlmodel.SqlModel.containsEager;
import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.loadOnly;
import static io.sqlmodel.SqlModel.populateExisting;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static io.sqlmodel.SqlModel.yieldPer;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two joined rows have in common is read once: the foreign key of the one is the key of the other. */
class SharedColumnsTest extends LeagueLoads {
    @Test
    void foreignKeysOfJoinedCollectionsAreTheKeysOfTheirOwners() {
        List<Roster> rosters = session.exec(
                        select(Roster.class).orderBy(Roster.id).options(joinedload(Roster.athletes)))
                .all();

        assertThat(db.onlyStatement())
                .startsWith("SELECT roster.id, roster.name, roster.town_id, athlete_1.id, athlete_1.name,"
                        + " athlete_1.number FROM roster LEFT JOIN");
        assertThat(rosters.get(0).athletes())
                .extracting(Athlete::rosterId)
                .containsOnly(rosters.get(0).id());
        assertThat(rosters.get(1).athletes())
                .extracting(Athlete::rosterId)
                .containsOnly(rosters.get(1).id());
        assertThat(rosters.get(0).athletes()).extracting(Athlete::number).containsExactly(9, 7, 4);
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void aChangeOfSuchAKeyIsAChange() {
        Roster ajax = session.exec(
                        select(Roster.class).where(Roster.name.eq("Ajax")).options(joinedload(Roster.athletes)))
                .one();
        Athlete bob = ajax.athletes().get(0);
        db.forget();

        bob.rosterId(ajax.id());
        assertThat(session.isModified(bob)).isFalse();
        bob.rosterId(ajax.id() + 1);
        session.commit();

        assertThat(db.column("SELECT name FROM athlete WHERE roster_id = ? ORDER BY number", ajax.id() + 1))
                .containsExactly("Bob", "Dan");
    }

    @Test
    void keysOfTargetsThatEveryRowHasAreTheForeignKeysOfTheirOwners() {
        List<Athlete> athletes = session.exec(
                        select(Athlete.class).orderBy(Athlete.id).options(joinedload(Athlete.roster)))
                .all();

        assertThat(db.onlyStatement())
                .startsWith("SELECT athlete.id, athlete.name, athlete.number, athlete.roster_id, roster_1.name,"
                        + " roster_1.town_id FROM athlete JOIN");
        assertThat(athletes)
                .allSatisfy(athlete -> assertThat(athlete.roster().id()).isEqualTo(athlete.rosterId()));
        assertThat(athletes.get(0).roster()).isSameAs(athletes.get(1).roster());
        assertThat(athletes.get(3).roster().name()).isEqualTo("Bohemians");
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void keysOfTargetsThatMayBeMissingAreRead() {
        List<Roster> rosters = session.exec(
                        select(Roster.class).orderBy(Roster.id).options(joinedload(Roster.town)))
                .all();

        assertThat(db.onlyStatement()).contains("roster.town_id, town_1.id, town_1.name, town_1.land_id FROM");
        assertThat(rosters.get(1).town().name()).isEqualTo("Dublin");
        assertThat(rosters.get(2).town()).isNull();
    }

    @Test
    void severalRelationshipsOfOneRowShareEachWithIt() {
        List<Town> towns = session.exec(
                        select(Town.class).orderBy(Town.id).options(joinedload(Town.land), joinedload(Town.rosters)))
                .all();

        assertThat(db.onlyStatement())
                .startsWith("SELECT town.id, town.name, town.land_id, land_1.name, roster_1.id, roster_1.name FROM");
        assertThat(towns).extracting(town -> town.land().name()).containsExactly("Netherlands", "Ireland");
        assertThat(towns).allSatisfy(town -> {
            assertThat(town.land().id()).isEqualTo(town.landId());
            assertThat(town.rosters()).extracting(Roster::townId).containsOnly(town.id());
        });
    }

    @Test
    void pathsOfTargetsAreFollowedByForeignKeysAlone() {
        List<Athlete> athletes = session.exec(select(Athlete.class)
                        .orderBy(Athlete.id)
                        .options(joinedload(Athlete.roster).joinedload(Roster.athletes)))
                .all();

        assertThat(db.onlyStatement())
                .startsWith("SELECT athlete.id, athlete.name, athlete.number, athlete.roster_id, roster_1.name,"
                        + " roster_1.town_id, athlete_1.id, athlete_1.name, athlete_1.number FROM");
        assertThat(athletes).hasSize(4).allSatisfy(athlete -> {
            assertThat(athlete.roster().athletes()).contains(athlete);
            assertThat(athlete.roster().athletes())
                    .extracting(Athlete::rosterId)
                    .containsOnly(athlete.rosterId());
        });
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void aStatementThatLeavesTheColumnOutIsAnotherOneThoughItsTextIsTheSame() {
        Roster deferred = session.exec(select(Roster.class)
                        .where(Roster.name.eq("Ajax"))
                        .options(joinedload(Roster.athletes).defer(Athlete.rosterId)))
                .one();
        String text = db.onlyStatement();
        assertThat(Inspect.isLoaded(deferred.athletes().get(0), Athlete.rosterId))
                .isFalse();
        assertThat(deferred.athletes().get(0).rosterId()).isEqualTo(deferred.id());
        session.close();
        db.forget();
        try (Session other = db.session()) {
            Roster whole = other.exec(
                            select(Roster.class).where(Roster.name.eq("Ajax")).options(joinedload(Roster.athletes)))
                    .one();

            assertThat(db.onlyStatement()).isEqualTo(text);
            assertThat(whole.athletes()).extracting(Athlete::rosterId).containsOnly(whole.id());
        }
    }

    @Test
    void aTargetIsReadWholeIfItsOwnersForeignKeyIsNot() {
        List<Athlete> athletes = session.exec(select(Athlete.class)
                        .orderBy(Athlete.id)
                        .options(loadOnly(Athlete.name), joinedload(Athlete.roster)))
                .all();

        assertThat(db.onlyStatement()).startsWith("SELECT athlete.id, athlete.name, roster_1.id, roster_1.name,");
        assertThat(athletes.get(0).roster().name()).isEqualTo("Ajax");
    }

    @Test
    void anOwnerThatIsReadByItsKeyHasThemToo() {
        Roster ajax = session.get(Roster.class, 1L);
        session.expire(ajax);
        db.forget();

        session.refresh(ajax, Roster.athletes);
        assertThat(ajax.athletes()).extracting(Athlete::rosterId).containsOnly(1L);

        List<Town> towns = session.exec(select(Town.class)
                        .orderBy(Town.id)
                        .options(selectinload(Town.rosters).joinedload(Roster.athletes))
                        .executionOptions(populateExisting()))
                .all();
        assertThat(towns.get(0).rosters().get(0).athletes())
                .extracting(Athlete::rosterId)
                .containsOnly(1L);
        assertThat(towns.get(0).rosters().get(0).athletes())
                .extracting(Athlete::name)
                .containsExactly("Bob", "Ann", "Cid");
    }

    @Test
    void anExpiredObjectIsFilledFromThem() {
        Athlete ann = session.exec(select(Athlete.class).where(Athlete.name.eq("Ann")))
                .one();
        session.expire(ann);

        Roster ajax = session.exec(
                        select(Roster.class).where(Roster.name.eq("Ajax")).options(joinedload(Roster.athletes)))
                .one();

        db.forget();
        assertThat(ajax.athletes().get(1)).isSameAs(ann);
        assertThat(ann.rosterId()).isEqualTo(ajax.id());
        assertThat(ann.number()).isEqualTo(7);
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void aQueryThatIsWrappedAndOneThatIsStreamedHaveThemToo() {
        List<Roster> first = session.exec(
                        select(Roster.class).orderBy(Roster.name).limit(2).options(joinedload(Roster.athletes)))
                .all();
        assertThat(first.get(0).athletes())
                .extracting(Athlete::rosterId)
                .containsOnly(first.get(0).id());
        session.close();
        try (Session other = db.session()) {
            assertThat(other
                            .exec(select(Athlete.class)
                                    .orderBy(Athlete.id)
                                    .options(joinedload(Athlete.roster))
                                    .executionOptions(yieldPer(1)))
                            .stream()
                            .map(athlete ->
                                    athlete.name() + " " + athlete.roster().name() + " "
                                            + athlete.roster().id()))
                    .containsExactly("Ann Ajax 1", "Bob Ajax 1", "Cid Ajax 1", "Dan Bohemians 2");
        }
    }

    @Test
    void theProgramsOwnJoinIsReadAsItIs() {
        Roster ajax = session.exec(select(Roster.class)
                        .join(Roster.athletes)
                        .where(Athlete.name.eq("Bob"))
                        .options(containsEager(Roster.athletes)))
                .one();

        assertThat(db.onlyStatement()).contains("athlete.roster_id FROM");
        assertThat(ajax.athletes()).extracting(Athlete::rosterId).containsExactly(1L);
    }
}
