package io.sqlmodel.integration.joins;

import static io.sqlmodel.SqlModel.containsEager;
import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.lazyload;
import static io.sqlmodel.SqlModel.raiseload;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static io.sqlmodel.SqlModel.subqueryload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.sql.Query;
import io.sqlmodel.sql.Select;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code session.explain}: what it says is what is done. */
class ExplainTest extends LeagueLoads {
    @Test
    void theTreeTellsWhereEachRelationshipComesFromAndWhy() {
        Select<Town> query = select(Town.class)
                .options(
                        joinedload(Town.land),
                        joinedload(Town.rosters).joinedload(Roster.athletes),
                        selectinload(Town.rosters).raiseload(Roster.ground));

        assertThat(session.explain(query).lines())
                .startsWith(
                        "Town: statement 1",
                        "  Town.land: joined (an option)",
                        "  Town.rosters: selectin, statement 2 (an option)",
                        "    Roster.athletes: joined by LEFT JOIN (an option)",
                        "    Roster.ground: raise (an option)");
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void itSaysWhyACollectionIsNotJoined() {
        String plan =
                session.explain(select(Roster.class).options(joinedload(Roster.athletes), joinedload(Roster.backers)));

        assertThat(plan)
                .contains("\n  Roster.athletes: joined by LEFT JOIN (an option)\n")
                .contains(
                        "\n  Roster.backers: selectin, statement 2 (an option; not joined, because a collection is joined to"
                                + " this statement already, and two would multiply each other's rows)\n");
    }

    @Test
    void theStatementsAreThoseThatAreExecuted() {
        Select<Roster> query = select(Roster.class)
                .where(Roster.id.le(2L))
                .orderBy(Roster.id)
                .options(
                        joinedload(Roster.athletes),
                        joinedload(Roster.backers),
                        subqueryload(Roster.town).joinedload(Town.land));
        List<String> planned = session.explain(query)
                .lines()
                .filter(line -> Character.isDigit(line.charAt(0)))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();

        session.exec(query).all();
        assertThat(db.statements()).containsExactlyInAnyOrderElementsOf(planned);
    }

    @Test
    void theQuerysOwnJoinIsNamed() {
        assertThat(session.explain(select(Athlete.class).join(Athlete.roster).options(containsEager(Athlete.roster))))
                .contains("\n  Athlete.roster: from the query's own join (an option)\n");
        assertThat(session.explain(select(Roster.class).limit(1).options(subqueryload(Roster.athletes))))
                .contains("selectin, statement 2 (an option; not subquery, because the query has a limit");
        assertThat(session.explain(select(Roster.class).options(raiseload(Roster.athletes))))
                .contains("\n  Roster.athletes: raise (an option)\n");
    }

    @Test
    void nothingIsJoinedToAUnion() {
        Query<Roster> union = select(Roster.class)
                .where(Roster.id.eq(1L))
                .union(select(Roster.class).where(Roster.id.eq(2L)))
                .options(joinedload(Roster.athletes));
        assertThat(session.explain(union))
                .contains(
                        "\n  Roster.athletes: selectin, statement 2 (an option; not joined, because the rows are those of"
                                + " several queries together, or of SQL that the program wrote)\n");
    }

    @Test
    void whatComesWithALazyLoadIsNoStatementOfTheQuery() {
        String plan = session.explain(select(Town.class)
                .options(
                        lazyload(Town.rosters).joinedload(Roster.athletes),
                        lazyload(Town.rosters).selectinload(Roster.backers)));

        assertThat(plan.lines())
                .contains(
                        "  Town.rosters: lazy (an option)",
                        "    Roster.athletes: joined by LEFT JOIN, when that is read (an option)",
                        "    Roster.backers: selectin, when that is read (an option)")
                .noneMatch(line -> line.startsWith("2:"));
    }
}
