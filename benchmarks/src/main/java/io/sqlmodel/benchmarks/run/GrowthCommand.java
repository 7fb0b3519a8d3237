package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.work.Db;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times work on more and more rows. */
@Command(
        name = "growth",
        mixinStandardHelpOptions = true,
        description =
                "Times loads, inserts and flushes of 1,000 to 1,000,000 rows by SQLModel and JDBC, and adds them to the page.")
final class GrowthCommand implements Runnable {
    @Option(
            names = "--db",
            split = ",",
            paramLabel = "NAME",
            description = "Only on these databases: ${COMPLETION-CANDIDATES}.")
    private List<Db> databases = List.of(Db.values());

    @Option(names = "--rows", split = ",", description = "How many rows; ${DEFAULT-VALUE} if not given.")
    private List<Integer> rows = List.of(1000, 10_000, 100_000, 1_000_000);

    @Option(names = "--no-write", description = "Only prints them.")
    private boolean print;

    private GrowthCommand() {}

    @Override
    public void run() {
        Store store = Store.open();
        if (!print) {
            databases.forEach(store::requireSameEnvironment);
        }
        for (Db db : databases) {
            List<GrowthMeasure> measures = GrowthTiming.inProcess(db, rows);
            Table.printGrowth(db, measures);
            store.add(db, new Results(Environment.here(), List.of(), List.of(), measures));
        }
        if (!print) {
            store.save();
            Page.write(store);
        }
    }
}
