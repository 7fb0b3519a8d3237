package io.sqlmodel.integration.joins;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.subqueryload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.integration.db.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code subqueryload}: the second statement repeats the first. */
class SubqueryLoadTest extends LeagueLoads {
    @Test
    @Case("E20")
    void theQueryIsRepeatedAsASubquery() {
        List<Roster> rosters = session.exec(select(Roster.class)
                        .where(Roster.name.ne("Bohemians"))
                        .orderBy(Roster.name)
                        .options(subqueryload(Roster.athletes)))
                .all();

        List<String> statements = db.statements();
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1))
                .contains(" FROM (SELECT DISTINCT roster.id AS c1 FROM roster WHERE roster.name <> ?) AS parents")
                .contains(" JOIN athlete AS athlete_1 ON athlete_1.roster_id = parents.c1")
                .endsWith(" ORDER BY parents.c1, athlete_1.number DESC");
        assertThat(rosters.get(0).athletes()).extracting(Athlete::number).containsExactly(9, 7, 4);
        assertThat(rosters.get(0).athletes().get(0).roster()).isSameAs(rosters.get(0));
        assertThat(rosters.get(1).athletes()).isEmpty();
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E20")
    void pathsNest() {
        List<Town> towns = session.exec(select(Town.class)
                        .orderBy(Town.name)
                        .options(subqueryload(Town.rosters).subqueryload(Roster.backers)))
                .all();

        assertThat(db.statements())
                .hasSize(3)
                .filteredOn(sql -> sql.contains(" FROM (SELECT "))
                .hasSize(2);
        assertThat(towns.get(0).rosters().get(0).backers())
                .extracting(Backer::name)
                .containsExactly("Air", "Beer");
        assertThat(towns.get(1).rosters().get(0).backers()).hasSize(1);
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E20")
    void manyToOneIsReadOnceForEachTarget() {
        List<Athlete> athletes = session.exec(
                        select(Athlete.class).orderBy(Athlete.id).options(subqueryload(Athlete.roster)))
                .all();

        assertThat(db.sql().events().get(1).rows()).isEqualTo(2);
        assertThat(db.statements()).hasSize(2);
        assertThat(athletes)
                .extracting(athlete -> athlete.roster().name())
                .containsExactly("Ajax", "Ajax", "Ajax", "Bohemians");
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E20")
    void whatIsJoinedBehindItIsInItsStatement() {
        List<Town> towns = session.exec(select(Town.class)
                        .orderBy(Town.name)
                        .options(subqueryload(Town.rosters).joinedload(Roster.ground)))
                .all();

        assertThat(db.statements()).hasSize(2);
        assertThat(towns.get(0).rosters().get(0).ground()).isNull();
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E20")
    void aLimitedQueryIsNotRepeatedForItsRowsCouldBeOthers() {
        List<Roster> rosters = session.exec(select(Roster.class).limit(2).options(subqueryload(Roster.athletes)))
                .all();

        assertThat(db.statements()).hasSize(2).noneMatch(sql -> sql.contains("FROM (SELECT "));
        assertThat(rosters).hasSize(2).allMatch(roster -> !roster.athletes().isEmpty());
        assertThat(db.statements()).isEmpty();
    }
}
