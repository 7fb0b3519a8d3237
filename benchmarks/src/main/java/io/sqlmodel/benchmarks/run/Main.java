package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line. */
@Command(
        name = "benchmarks/run",
        mixinStandardHelpOptions = true,
        description = "Times the work of SQLModel, its peers, and JDBC written by hand. Without options: everything.")
public final class Main implements Runnable {
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

    @Option(names = "--forks", description = "Processes for each cell; ${DEFAULT-VALUE} if not given.")
    private int forks = 1;

    @Option(names = "--quick", description = "Short and rough.")
    private boolean quick;

    private Main() {}

    /**
     * Runs what the command line asks for.
     *
     * @param args the command line
     */
    public static void main(String... args) {
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public void run() {
        Timing timing = new Timing(forks, quick);
        List<Measure> measures = new ArrayList<>();
        for (Db db : databases) {
            Map<PeerName, Map<Work, Integer>> statements = Check.statements(db, works, withLimit());
            for (Work work : works) {
                measures.addAll(timing.measure(db, work, statements));
            }
        }
        new Table(measures).print(System.out);
    }

    /** Ratios are to JDBC, so it is always there. */
    private List<PeerName> withLimit() {
        List<PeerName> all = new ArrayList<>(peers);
        all.remove(PeerName.JDBC);
        all.add(0, PeerName.JDBC);
        return all;
    }
}
