package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Checksum;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Peer;
import io.sqlmodel.benchmarks.work.Place;
import io.sqlmodel.benchmarks.work.Sample;
import io.sqlmodel.benchmarks.work.Tables;
import io.sqlmodel.benchmarks.work.Work;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lets peers do their work once, writes down what it came to, and holds it against what JDBC gives. */
final class Check {
    private Check() {}

    /**
     * Holds peers against JDBC.
     *
     * @param db on which database
     * @param works at which work
     * @param peers which peers
     * @return how many statements each peer executes for each work
     * @throws IllegalStateException if one gives something else
     */
    static Map<PeerName, Map<Work, Integer>> statements(Db db, List<Work> works, List<PeerName> peers) {
        Map<PeerName, Map<Work, Integer>> counts = new EnumMap<>(PeerName.class);
        compared(db, works, peers).forEach((peer, outcomes) -> {
            Map<Work, Integer> count = new EnumMap<>(Work.class);
            outcomes.forEach(
                    (work, outcome) -> count.put(work, outcome.statements().size()));
            counts.put(peer, count);
        });
        return counts;
    }

    /** What each peer's work comes to, if it is the same for all. */
    static Map<PeerName, Map<Work, Outcome>> compared(Db db, List<Work> works, List<PeerName> peers) {
        Map<Work, Outcome> expected = outcomes(db, works, PeerName.JDBC);
        Map<PeerName, Map<Work, Outcome>> all = new EnumMap<>(PeerName.class);
        for (PeerName peer : peers) {
            Map<Work, Outcome> found = peer == PeerName.JDBC ? expected : outcomes(db, works, peer);
            found.forEach((work, outcome) -> {
                String who = peer.title() + " at " + work.id() + " on " + db.id();
                compare(who + " reads", expected.get(work).seen(), outcome.seen());
                compare(who + " leaves", expected.get(work).rows(), outcome.rows());
            });
            all.put(peer, found);
        }
        return all;
    }

    private static void compare(String what, List<String> expected, List<String> found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("%s %s but not %s (%d lines, JDBC: %d)"
                    .formatted(what, first(found, expected), first(expected, found), found.size(), expected.size()));
        }
    }

    private static String first(List<String> lines, List<String> without) {
        List<String> rest = new ArrayList<>(lines);
        rest.removeAll(without);
        return rest.isEmpty() ? "nothing else" : rest.get(0).trim();
    }

    /**
     * What the work of one peer comes to.
     *
     * @param db on which database
     * @param works at which work
     * @param name which peer
     * @return an outcome for each work
     */
    static Map<Work, Outcome> outcomes(Db db, List<Work> works, PeerName name) {
        Counter counter = new Counter();
        Place quiet = Places.open(db);
        Place place = new Place(db, quiet.url(), counter::watch);
        Map<Work, Outcome> outcomes = new EnumMap<>(Work.class);
        try (Tables tables = new Tables(place)) {
            tables.create(Sample.TEAMS, true);
            try (Peer peer = name.open(place)) {
                for (Work work : works) {
                    outcomes.put(work, outcome(tables, peer, work, counter));
                }
            }
            return outcomes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The second time counts: the first one may have to find out what is known from then on. */
    private static Outcome outcome(Tables tables, Peer peer, Work work, Counter counter) throws SQLException {
        tables.prepare(work);
        work.run(peer, 1, new Checksum());
        if (work.writing()) {
            tables.create(Sample.TEAMS, true);
        }
        tables.prepare(work);
        counter.clear();
        Recorder recorder = new Recorder();
        work.run(peer, 1, recorder);
        List<String> statements = counter.statements();
        List<String> rows = tables.contents();
        if (work.writing()) {
            tables.create(Sample.TEAMS, true);
        }
        return new Outcome(recorder.lines(), rows, statements);
    }
}
