package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What the command line leaves of everything. */
final class Choice {
    @Option(
            names = "--db",
            split = ",",
            paramLabel = "NAME",
            description = "Only on these databases: ${COMPLETION-CANDIDATES}.")
    private List<Db> databases = List.of(Db.values());

    @Option(
            names = "--workload",
            split = ",",
            paramLabel = "NAME",
            description = "Only this work: ${COMPLETION-CANDIDATES}.")
    private List<Work> works = List.of(Work.values());

    @Option(
            names = "--peer",
            split = ",",
            paramLabel = "NAME",
            description = "Only these, and JDBC: ${COMPLETION-CANDIDATES}.")
    private List<PeerName> peers = List.of(PeerName.values());

    /** Everything, for picocli to narrow. */
    Choice() {}

    List<Db> databases() {
        return databases;
    }

    List<Work> works() {
        return works;
    }

    /** JDBC first, since all ratios are to it. */
    List<PeerName> peers() {
        List<PeerName> all = new ArrayList<>(peers);
        all.remove(PeerName.JDBC);
        all.add(0, PeerName.JDBC);
        return all;
    }

    boolean isEverything() {
        return databases.size() == Db.values().length && isAllOfDatabase();
    }

    boolean isAllOfDatabase() {
        return works.size() == Work.values().length && peers.size() == PeerName.values().length;
    }
}
