package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What SQLModel is to reach, and where it does not. */
final class Goals {
    private static final double SERVER_READ = 1.15;
    private static final double SERVER_ALLOCATION = 1.25;
    private static final double SERVER_WRITE = 1.25;
    private static final double PROCESS_READ = 1.5;
    private static final double PROCESS_GET = 2;
    private static final double PROCESS_WRITE = 1.3;

    private Goals() {}

    /** The most that a work may take, as a multiple of JDBC. */
    static double time(Db db, Work work) {
        if (db == Db.POSTGRESQL) {
            return work.writing() ? SERVER_WRITE : SERVER_READ;
        }
        if (work.writing()) {
            return PROCESS_WRITE;
        }
        return work == Work.GET ? PROCESS_GET : PROCESS_READ;
    }

    static String table(Map<Db, Results> results) {
        List<String> heads = new ArrayList<>(List.of("goal"));
        results.keySet().forEach(db -> heads.add(db.title()));
        MarkdownTable table = new MarkdownTable(heads);
        table.add(row("reads: time at most 1.5 times JDBC's (get 2; PostgreSQL 1.15)", results, Goals::readTimes));
        table.add(row("reads: allocation at most 1.25 times JDBC's (PostgreSQL)", results, Goals::readAllocations));
        table.add(row("writes: time at most 1.3 times JDBC's (PostgreSQL 1.25)", results, Goals::writeTimes));
        table.add(row("ahead of every peer at every work", results, Goals::ahead));
        table.add(row("cold start under every peer's", results, Goals::cold));
        return table.toString();
    }

    private static List<String> row(String goal, Map<Db, Results> results, Missed missed) {
        List<String> cells = new ArrayList<>(List.of(goal));
        results.forEach((db, each) -> {
            String found = missed.of(db, each);
            cells.add(found.isEmpty() ? "holds" : found);
        });
        return cells;
    }

    private static String readTimes(Db db, Results results) {
        return over(own(results).filter(cell -> !cell.work().writing() && cell.time() > time(db, cell.work())));
    }

    private static String writeTimes(Db db, Results results) {
        return over(own(results).filter(cell -> cell.work().writing() && cell.time() > time(db, cell.work())));
    }

    private static String over(Stream<Measure> cells) {
        return cells.map(cell -> cell.work().id() + " " + Numbers.ratio(cell.time()))
                .collect(Collectors.joining(", "));
    }

    private static String readAllocations(Db db, Results results) {
        if (db != Db.POSTGRESQL) {
            return "no goal";
        }
        return own(results)
                .filter(cell -> !cell.work().writing() && cell.allocation() > SERVER_ALLOCATION)
                .map(cell -> cell.work().id() + " " + Numbers.ratio(cell.allocation()))
                .collect(Collectors.joining(", "));
    }

    private static String ahead(Db db, Results results) {
        return own(results)
                .flatMap(cell -> results.cells().stream()
                        .filter(other ->
                                isPeer(other.peer()) && other.work() == cell.work() && other.time() < cell.time())
                        .map(other -> "%s at %s (%s against %s)"
                                .formatted(
                                        other.peer().title(),
                                        cell.work().id(),
                                        Numbers.ratio(other.time()),
                                        Numbers.ratio(cell.time()))))
                .collect(Collectors.joining(", "));
    }

    private static String cold(Db db, Results results) {
        if (results.cold().isEmpty()) {
            return "not measured";
        }
        return results.cold(PeerName.SQLMODEL).stream()
                .flatMap(own ->
                        results.cold().stream().filter(other -> isPeer(other.peer()) && other.millis() < own.millis()))
                .map(other -> other.peer().title() + " " + Math.round(other.millis()) + " ms")
                .collect(Collectors.joining(", "));
    }

    private static Stream<Measure> own(Results results) {
        return results.cells().stream().filter(cell -> cell.peer() == PeerName.SQLMODEL);
    }

    private static boolean isPeer(PeerName name) {
        return name != PeerName.JDBC && name != PeerName.SQLMODEL;
    }

    private interface Missed {
        String of(Db db, Results results);
    }
}
