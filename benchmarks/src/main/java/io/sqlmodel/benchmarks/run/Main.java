package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command line. */
@Command(
        name = "benchmarks/run",
        mixinStandardHelpOptions = true,
        subcommands = {CheckCommand.class, ColdCommand.class, GrowthCommand.class, HopsCommand.class, PageCommand.class
        },
        description = {
            "Checks that SQLModel, its peers, and JDBC written by hand do the same, and takes their time.",
            "Without options: everything, the cold start included, and the results go to the page docs/benchmarks.md.",
            "For a look at one thing, narrow it; the results are printed, and go to the page if --write says so."
        })
final class Main implements Runnable {
    @Mixin
    private Choice choice;

    @Option(names = "--forks", description = "Processes for each cell; ${DEFAULT-VALUE} if not given.")
    private int forks = Timing.FORKS;

    @Option(names = "--quick", description = "Short and rough.")
    private boolean quick;

    @Option(names = "--write", description = "Adds the results to the page, although they are not of everything.")
    private boolean write;

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
        boolean kept = write || (choice.isEverything() && !quick);
        Store store = Store.open();
        if (kept && !choice.isAllOfDatabase()) {
            choice.databases().forEach(store::requireSameEnvironment);
        }
        Timing timing = new Timing(forks, quick);
        for (Db db : choice.databases()) {
            Map<PeerName, Map<Work, Integer>> statements = Check.statements(db, choice.works(), choice.peers());
            List<Measure> cells = new ArrayList<>();
            for (Work work : choice.works()) {
                List<Measure> measures = timing.measure(db, work, statements);
                Table.print(db, measures);
                cells.addAll(measures);
            }
            List<ColdMeasure> cold =
                    choice.isAllOfDatabase() ? new ColdTiming(quick).measure(db, choice.peers()) : List.of();
            if (!cold.isEmpty()) {
                Table.printCold(db, cold);
            }
            store.add(db, new Results(Environment.here(), cells, cold, List.of()));
        }
        if (kept) {
            store.save();
            Page.write(store);
        }
    }
}
