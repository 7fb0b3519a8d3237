package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Work;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at what is executed, without taking time. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Only checks that all do the same, and prints how many statements each executes.")
final class CheckCommand implements Runnable {
    @Mixin
    private Choice choice;

    @Option(names = "--sql", description = "Prints the statements too.")
    private boolean sql;

    private CheckCommand() {}

    @Override
    public void run() {
        for (Db db : choice.databases()) {
            Map<PeerName, Map<Work, Outcome>> outcomes = Check.compared(db, choice.works(), choice.peers());
            outcomes.forEach((peer, each) -> each.forEach((work, outcome) -> {
                System.out.printf(
                        "%-12s %-12s %-10s %d%n",
                        db.id(), peer.title(), work.id(), outcome.statements().size());
                if (sql) {
                    outcome.statements().forEach(statement -> System.out.println("    " + statement));
                }
            }));
        }
    }
}
