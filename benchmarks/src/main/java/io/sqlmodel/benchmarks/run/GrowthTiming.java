package io.sqlmodel.benchmarks.run;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Peer;
import io.sqlmodel.benchmarks.work.Place;
import io.sqlmodel.benchmarks.work.Sample;
import io.sqlmodel.benchmarks.work.Tables;
import io.sqlmodel.benchmarks.work.Work;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JDBC and SQLModel in turn, in one process, on tables of more and more rows; of several operations the median counts. */
final class GrowthTiming {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<PeerName> PEERS = List.of(PeerName.JDBC, PeerName.SQLMODEL);

    /** Warmed up by as many rows as this, and each size measured by as many, but at least by three operations. */
    private static final int ROWS = 300_000;

    private static final int LEAST = 3;

    /** The database clears up after so many rows were written, or it would have to look through those that are gone. */
    private static final int TIDY = 100_000;

    private static final String[] JVM = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC"};

    private final Tables tables;
    private final Map<PeerName, Peer> peers = new EnumMap<>(PeerName.class);

    private GrowthTiming(Tables tables) {
        this.tables = tables;
    }

    /** Measures in a process of its own. */
    static List<GrowthMeasure> inProcess(Db db, List<Integer> rows) {
        String sizes = rows.stream().map(String::valueOf).collect(Collectors.joining(","));
        try {
            String json = Processes.run(
                    List.of(JVM), GrowthTiming.class, db.name(), Places.open(db).url(), sizes);
            return new ObjectMapper().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The process.
     *
     * @param args the database, its URL, and sizes with commas between
     * @throws SQLException if the database refuses
     * @throws IOException if the results cannot be written
     */
    public static void main(String... args) throws SQLException, IOException {
        Place place = Place.of(Db.valueOf(args[0]), args[1]);
        List<GrowthMeasure> measures = new ArrayList<>();
        try (Tables tables = new Tables(place)) {
            GrowthTiming timing = new GrowthTiming(tables);
            int[] sizes = Arrays.stream(args[2].split(","))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            timing.fill(sizes[0]);
            PEERS.forEach(peer -> timing.peers.put(peer, peer.open(place)));
            for (Growth growth : Growth.values()) {
                timing.measure(growth, sizes[0]);
            }
            for (int rows : sizes) {
                timing.fill(rows);
                for (Growth growth : Growth.values()) {
                    measures.addAll(timing.measure(growth, rows));
                }
            }
            timing.peers.values().forEach(Peer::close);
        }
        new ObjectMapper().writeValue(System.out, measures);
    }

    private void fill(int rows) throws SQLException {
        tables.create(rows / Sample.HEROES, false);
    }

    private List<GrowthMeasure> measure(Growth growth, int rows) throws SQLException {
        Map<PeerName, List<Double>> nanos = new EnumMap<>(PeerName.class);
        Map<PeerName, List<Double>> bytes = new EnumMap<>(PeerName.class);
        PEERS.forEach(peer -> {
            nanos.put(peer, new ArrayList<>());
            bytes.put(peer, new ArrayList<>());
        });
        for (int turn = 0; turn < Math.max(LEAST, ROWS / rows); turn++) {
            for (PeerName peer : PEERS) {
                tables.prepare(Work.INSERT);
                tables.prepare(Work.FLAT);
                if (growth != Growth.LOAD && (long) turn * rows % TIDY < rows) {
                    tables.tidy();
                }
                long allocated = THREADS.getCurrentThreadAllocatedBytes();
                long start = System.nanoTime();
                growth.run(peers.get(peer), rows);
                nanos.get(peer).add((double) (System.nanoTime() - start) / rows);
                bytes.get(peer).add((double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / rows);
            }
        }
        tables.prepare(Work.INSERT);
        return PEERS.stream()
                .map(peer ->
                        new GrowthMeasure(growth, peer, rows, Median.of(nanos.get(peer)), Median.of(bytes.get(peer))))
                .toList();
    }
}
