package io.sqlmodel.integration.joins;

import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.integration.db.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code joinedload} over relationships of every kind. */
class JoinedLoadTest extends LeagueLoads {
    @Test
    @Case("E16")
    void aCollectionComesInItsOrderInOneStatement() {
        List<Roster> rosters = session.exec(
                        select(Roster.class).orderBy(Roster.name.desc()).options(joinedload(Roster.athletes)))
                .all();

        assertThat(db.onlyStatement())
                .contains(" LEFT JOIN athlete AS athlete_1 ON ")
                .endsWith("ORDER BY roster.name DESC, roster.id, athlete_1.number DESC");
        assertThat(rosters).extracting(Roster::name).containsExactly("Chelsea", "Bohemians", "Ajax");
        assertThat(rosters.get(2).athletes()).extracting(Athlete::name).containsExactly("Bob", "Ann", "Cid");
        assertThat(rosters.get(0).athletes()).isEmpty();
        assertThat(rosters.get(2).athletes().get(0).roster()).isSameAs(rosters.get(2));
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E16")
    void manyToManyIsJoinedThroughItsLink() {
        List<Roster> rosters = session.exec(
                        select(Roster.class).orderBy(Roster.id).options(joinedload(Roster.backers)))
                .all();

        assertThat(db.onlyStatement())
                .contains(" LEFT JOIN roster_backer AS roster_backer_1 ON ")
                .contains(" LEFT JOIN backer AS backer_1 ON ");
        assertThat(rosters.get(0).backers()).extracting(Backer::name).containsExactly("Air", "Beer");
        assertThat(rosters.get(1).backers())
                .containsExactly(rosters.get(0).backers().get(1));
        assertThat(rosters.get(2).backers()).isEmpty();
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E17")
    void eachParentComesOnceWithoutBeingTold() { // SQLAlchemy wants unique() here, DESIGN 4.5 does not.
        assertThat(session.exec(select(Roster.class).options(joinedload(Roster.athletes)))
                        .all())
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(db.statements()).hasSize(1);
        assertThat(session.exec(select(Roster.class)
                                .where(Roster.name.eq("Ajax"))
                                .options(joinedload(Roster.athletes)))
                        .one()
                        .athletes())
                .hasSize(3);
    }

    @Test
    @Case("E18")
    void aRequiredManyToOneIsJoinedByAnInnerJoin() {
        List<Athlete> athletes = session.exec(
                        select(Athlete.class).orderBy(Athlete.id).options(joinedload(Athlete.roster)))
                .all();

        assertThat(db.onlyStatement()).contains(" JOIN roster AS roster_1 ON ").doesNotContain("LEFT");
        assertThat(athletes).hasSize(4);
        assertThat(athletes.get(0).roster().name()).isEqualTo("Ajax");
    }

    @Test
    @Case("E18")
    void whatIsRequiredBehindAnOptionalOneIsJoinedOutside() { // not right-nested: the same rows
        List<Roster> rosters = session.exec(select(Roster.class)
                        .orderBy(Roster.id)
                        .options(joinedload(Roster.town).joinedload(Town.land)))
                .all();

        assertThat(db.onlyStatement())
                .contains(" LEFT JOIN town AS town_1 ON ")
                .contains(" LEFT JOIN land AS land_1 ON ");
        assertThat(rosters).hasSize(3);
        assertThat(rosters.get(0).town().land().name()).isEqualTo("Netherlands");
        assertThat(rosters.get(2).town()).isNull();
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E18")
    void aPathOfRequiredOnesStaysInside() {
        session.exec(select(Town.class).options(joinedload(Town.land), joinedload(Town.rosters)))
                .all();

        assertThat(db.onlyStatement())
                .contains(" JOIN land AS land_1 ON ")
                .doesNotContain("LEFT JOIN land")
                .contains(" LEFT JOIN roster AS roster_1 ON ");
    }

    @Test
    void pathsGoAsDeepAsTheyAreWritten() {
        List<Athlete> athletes = session.exec(select(Athlete.class)
                        .orderBy(Athlete.id)
                        .options(joinedload(Athlete.roster)
                                .joinedload(Roster.town)
                                .joinedload(Town.land)))
                .all();

        assertThat(db.statements()).hasSize(1);
        assertThat(athletes)
                .extracting(athlete -> athlete.roster().town().land().name())
                .containsExactly("Netherlands", "Netherlands", "Netherlands", "Ireland");
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void onlyOneCollectionIsJoinedAndTheOthersAreSelectin() {
        List<Roster> rosters = session.exec(select(Roster.class)
                        .orderBy(Roster.id)
                        .options(joinedload(Roster.athletes), joinedload(Roster.backers), joinedload(Roster.town)))
                .all();

        List<String> statements = db.statements();
        assertThat(statements).hasSize(2);
        assertThat(statements.get(0)).contains("athlete_1", "town_1").doesNotContain("backer");
        assertThat(statements.get(1)).contains(" FROM backer JOIN roster_backer ");
        assertThat(rosters.get(0).athletes()).hasSize(3);
        assertThat(rosters.get(0).backers()).hasSize(2);
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void theCollectionOfTheLowerLevelIsTheOneThatIsJoined() {
        session.exec(select(Town.class)
                        .options(joinedload(Town.rosters).joinedload(Roster.athletes), joinedload(Town.land)))
                .all();

        List<String> statements = db.statements();
        assertThat(statements).hasSize(2);
        assertThat(statements.get(0)).contains("roster_1", "land_1").doesNotContain("athlete");
        assertThat(statements.get(1)).contains(" FROM athlete");
    }

    @Test
    @Case("E19")
    void limitAndOffsetCountParents() {
        List<Roster> rosters = session.exec(select(Roster.class)
                        .orderBy(Roster.name)
                        .limit(2)
                        .options(joinedload(Roster.athletes).joinedload(Athlete.roster), joinedload(Roster.town)))
                .all();

        assertThat(db.onlyStatement()).contains(" FROM (SELECT ", ") AS parents ", " LEFT JOIN town AS town_1 ");
        assertThat(rosters).extracting(Roster::name).containsExactly("Ajax", "Bohemians");
        assertThat(rosters.get(0).athletes()).extracting(Athlete::number).containsExactly(9, 7, 4);
        assertThat(rosters.get(1).town().name()).isEqualTo("Dublin");
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E19")
    void aWrappedQueryKeepsAnOrderThatItDoesNotReturn() {
        List<Roster> rosters = session.exec(select(Roster.class)
                        .join(Roster.town)
                        .orderBy(Town.name.desc())
                        .limit(5)
                        .options(joinedload(Roster.athletes)))
                .all();

        assertThat(db.onlyStatement()).contains(" FROM (SELECT ");
        assertThat(rosters).extracting(Roster::name).containsExactly("Bohemians", "Ajax");
    }

    @Test
    @Case("E19")
    void aJoinedManyToOneIsNotWrapped() {
        session.exec(select(Athlete.class)
                        .distinct()
                        .orderBy(Athlete.name)
                        .limit(2)
                        .options(joinedload(Athlete.roster).joinedload(Roster.town)))
                .all();

        assertThat(db.onlyStatement()).doesNotContain("(SELECT").contains("roster_1", "town_1");
    }

    @Test
    @Case("D07")
    void ofSeveralRowsForAScalarTheFirstIsTaken() {
        db.save(new Ground().name("old").rosterId(1L), new Ground().name("new").rosterId(1L));

        List<Roster> rosters = session.exec(
                        select(Roster.class).orderBy(Roster.id).options(joinedload(Roster.ground)))
                .all();

        assertThat(db.statements()).hasSize(1);
        assertThat(rosters.get(0).ground().name()).isIn("old", "new");
        assertThat(rosters.get(0).ground().roster()).isSameAs(rosters.get(0));
        assertThat(rosters.get(1).ground()).isNull();
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void theSameRowByTwoPathsIsOneObjectWithWhatBothLoad() {
        Roster ajax = session.exec(select(Roster.class)
                        .where(Roster.name.eq("Ajax"))
                        .options(
                                joinedload(Roster.town)
                                        .selectinload(Town.rosters)
                                        .joinedload(Roster.ground),
                                joinedload(Roster.athletes)))
                .one();

        assertThat(db.statements()).hasSize(2);
        assertThat(ajax.town().rosters()).containsExactly(ajax);
        assertThat(ajax.athletes()).hasSize(3);
        assertThat(ajax.ground()).isNull();
    }

    @Test
    void selectinOfJoinedObjectsIsOneStatementForAll() {
        List<Athlete> athletes = session.exec(
                        select(Athlete.class).options(joinedload(Athlete.roster).selectinload(Roster.backers)))
                .all();

        assertThat(db.statements()).hasSize(2);
        assertThat(athletes).allMatch(athlete -> !athlete.roster().backers().isEmpty());
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void joinsOfSelectinObjectsAreInItsStatement() {
        List<Town> towns = session.exec(select(Town.class)
                        .orderBy(Town.name)
                        .options(selectinload(Town.rosters).joinedload(Roster.athletes)))
                .all();

        List<String> statements = db.statements();
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1)).contains(" FROM roster LEFT JOIN athlete AS athlete_1 ON ");
        assertThat(towns.get(0).rosters()).hasSize(1);
        assertThat(towns.get(0).rosters().get(0).athletes())
                .extracting(Athlete::number)
                .containsExactly(9, 7, 4);
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E29")
    void columnsOfJoinedObjectsAreChosen() {
        List<Athlete> athletes = session.exec(
                        select(Athlete.class).options(joinedload(Athlete.roster).loadOnly(Roster.name)))
                .all();

        assertThat(db.onlyStatement())
                .contains("athlete.roster_id, roster_1.name FROM")
                .doesNotContain("roster_1.town_id");
        assertThat(athletes.get(0).roster().name()).isEqualTo("Ajax");
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void aLockingQueryLocksItsOwnRowsOnly() {
        List<Roster> rosters = session.exec(
                        select(Roster.class).orderBy(Roster.id).forUpdate().options(joinedload(Roster.town)))
                .all();

        assertThat(db.statements()).hasSize(2).noneMatch(sql -> sql.contains("JOIN"));
        assertThat(rosters.get(0).town().name()).isEqualTo("Amsterdam");
    }
}
