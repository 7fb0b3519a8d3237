package io.sqlmodel.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Work;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is timed before all do the same. PostgreSQL is checked when it is timed. */
class PeersAgreeTest {
    private static final Map<Db, Map<Work, Outcome>> LIMITS = new EnumMap<>(Db.class);

    static Stream<Arguments> peers() {
        return Stream.of(Db.H2, Db.SQLITE)
                .flatMap(db -> Stream.of(PeerName.values())
                        .filter(peer -> peer != PeerName.JDBC)
                        .map(peer -> Arguments.of(db, peer)));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void eachPeerReadsAndWritesWhatJdbcDoes(Db db, PeerName peer) {
        Map<Work, Outcome> expected = limits(db);

        Map<Work, Outcome> found = Check.outcomes(db, List.of(Work.values()), peer);

        assertThat(found).allSatisfy((work, outcome) -> {
            assertThat(outcome.seen()).isEqualTo(expected.get(work).seen());
            assertThat(outcome.rows()).isEqualTo(expected.get(work).rows());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "GET, 1",
        "FLAT, 1000",
        "SELECTIN, 1100",
        "JOIN, 1100",
        "GRAPH, 5000",
        "LAZY, 1100",
        "TREE, 341",
        "INSERT, 1100"
    })
    void jdbcSeesAllObjects(Work work, int objects) {
        assertThat(limits(Db.SQLITE).get(work).seen()).hasSize(objects);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, 100, 1000, 3000",
        "INSERT, 200, 2000, 3000",
        "UPDATE, 100, 1000, 3000",
        "DELETE, 100, 1000, 3000",
        "MIXED, 100, 1000, 2960"
    })
    void jdbcLeavesTheRowsThatItShould(Work work, int teams, int heroes, int links) {
        List<String> rows = limits(Db.SQLITE).get(work).rows();

        assertThat(rows).filteredOn(row -> row.startsWith("row of team ")).hasSize(teams);
        assertThat(rows).filteredOn(row -> row.startsWith("row of hero ")).hasSize(heroes);
        assertThat(rows).filteredOn(row -> row.startsWith("row of hero_tag ")).hasSize(links);
    }

    private static Map<Work, Outcome> limits(Db db) {
        return LIMITS.computeIfAbsent(db, each -> Check.outcomes(each, List.of(Work.values()), PeerName.JDBC));
    }
}
