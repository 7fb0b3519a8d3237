package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Place;
import io.sqlmodel.benchmarks.work.Sample;
import io.sqlmodel.benchmarks.work.Tables;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Starts processes and waits for their end, the peers in turn, round after round. All have the same class path. */
final class ColdTiming {
    /** Timed processes of each peer. */
    static final int ROUNDS = 11;

    private static final int QUICK_ROUNDS = 3;

    private final int rounds;

    ColdTiming(boolean quick) {
        rounds = quick ? QUICK_ROUNDS : ROUNDS;
    }

    /** The median of each peer. What a process tells about itself is asked in a first round, which is not timed. */
    List<ColdMeasure> measure(Db db, List<PeerName> peers) {
        Place place = Places.forProcesses(db);
        try (Tables tables = new Tables(place)) {
            tables.create(Sample.TEAMS, true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Map<PeerName, String[]> told = new EnumMap<>(PeerName.class);
        Map<PeerName, List<Double>> millis = new EnumMap<>(PeerName.class);
        for (PeerName peer : peers) {
            told.put(peer, run(place, peer, true).trim().split(" "));
            millis.put(peer, new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (PeerName peer : peers) {
                long start = System.nanoTime();
                run(place, peer, false);
                millis.get(peer).add((System.nanoTime() - start) / 1e6);
            }
        }
        return peers.stream()
                .map(peer -> new ColdMeasure(
                        peer,
                        Median.of(millis.get(peer)),
                        Double.parseDouble(told.get(peer)[0]),
                        Integer.parseInt(told.get(peer)[1])))
                .toList();
    }

    private static String run(Place place, PeerName peer, boolean tell) {
        return Processes.run(
                List.of(), ColdStart.class, peer.name(), place.db().name(), place.url(), Boolean.toString(tell));
    }
}
