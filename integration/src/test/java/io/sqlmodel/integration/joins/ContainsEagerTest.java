package io.sqlmodel.integration.joins;

import static io.sqlmodel.SqlModel.containsEager;
import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.populateExisting;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Row2;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.integration.db.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code containsEager} over relationships of every kind, and joins into objects that are there already. */
class ContainsEagerTest extends LeagueLoads {
    @Test
    @Case("E27")
    void aManyToManyThatTheQueryJoinsIsReadAndFiltered() {
        List<Roster> rosters = session.exec(select(Roster.class)
                        .join(Roster.backers)
                        .where(Backer.name.eq("Beer"))
                        .orderBy(Roster.id)
                        .options(containsEager(Roster.backers)))
                .all();

        assertThat(db.statements()).hasSize(1).noneMatch(sql -> sql.contains("LEFT"));
        assertThat(rosters).extracting(Roster::name).containsExactly("Ajax", "Bohemians");
        assertThat(rosters)
                .allSatisfy(roster ->
                        assertThat(roster.backers()).extracting(Backer::name).containsExactly("Beer"));
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E27")
    void pairsKeepTheirRowsAndFillTheCollection() {
        List<Row2<Roster, Athlete>> rows = session.exec(select(Roster.class, Athlete.class)
                        .join(Roster.athletes)
                        .orderBy(Athlete.id)
                        .options(containsEager(Roster.athletes)))
                .all();

        assertThat(db.statements()).hasSize(1);
        assertThat(rows).hasSize(4);
        assertThat(rows).allMatch(row -> row.first().athletes().contains(row.second()));
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E27")
    void aCollectionOfTheQueryAndAJoinedOneDoNotMeet() {
        List<Roster> rosters = session.exec(select(Roster.class)
                        .join(Roster.athletes)
                        .orderBy(Roster.id, Athlete.number)
                        .options(containsEager(Roster.athletes), joinedload(Roster.backers), joinedload(Roster.town)))
                .all();

        List<String> statements = db.statements();
        assertThat(statements).hasSize(2);
        assertThat(statements.get(0)).contains("town_1").doesNotContain("backer");
        assertThat(rosters).hasSize(2);
        assertThat(rosters.get(0).athletes()).extracting(Athlete::number).containsExactly(4, 7, 9);
        assertThat(rosters.get(0).backers()).hasSize(2);
    }

    @Test
    @Case("E27")
    void aSetOperationHasNoJoinToReadFrom() {
        assertThatThrownBy(() -> session.exec(select(Roster.class)
                        .join(Roster.athletes)
                        .options(containsEager(Roster.athletes))
                        .union(select(Roster.class))))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("SM-1530: ");
    }

    @Test
    void aSetOperationLoadsJoinsBySelectin() {
        List<Roster> rosters = session.exec(select(Roster.class)
                        .where(Roster.id.eq(1L))
                        .options(joinedload(Roster.athletes))
                        .union(select(Roster.class).where(Roster.id.eq(2L))))
                .all();

        assertThat(db.statements()).hasSize(2);
        assertThat(rosters).hasSize(2).allMatch(roster -> !roster.athletes().isEmpty());
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E30")
    void aJoinFillsWhatAnObjectLacksAndKeepsTheRest() {
        Roster ajax = session.get(Roster.class, 1L);
        session.noAutoflush(() -> {
            ajax.name("Ajax II");
            ajax.athletes().get(0).name("Bobby");
            ajax.athletes().remove(2);
            session.exec(select(Roster.class)
                            .options(joinedload(Roster.athletes).joinedload(Athlete.roster)))
                    .all();
            assertThat(ajax.name()).isEqualTo("Ajax II");
            assertThat(ajax.athletes()).extracting(Athlete::name).containsExactly("Bobby", "Ann");
        });
    }

    @Test
    @Case("E30")
    void populateExistingReadsJoinedCollectionsAnew() {
        Roster ajax = session.get(Roster.class, 1L);
        session.noAutoflush(() -> {
            ajax.athletes().get(0).name("Bobby");
            ajax.athletes().remove(2);
            session.exec(select(Roster.class)
                            .options(joinedload(Roster.athletes))
                            .executionOptions(populateExisting()))
                    .all();
            db.forget();
            assertThat(ajax.athletes()).extracting(Athlete::name).containsExactly("Bob", "Ann", "Cid");
            assertThat(db.statements()).isEmpty();
        });
    }
}
