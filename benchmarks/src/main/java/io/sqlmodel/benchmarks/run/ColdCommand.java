package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.work.Db;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Times processes. */
@Command(
        name = "cold",
        mixinStandardHelpOptions = true,
        description = "Only times processes that start, read one row, and end; a full run does that as well.")
final class ColdCommand implements Runnable {
    @Mixin
    private Choice choice;

    @Option(names = "--quick", description = "Short and rough.")
    private boolean quick;

    private ColdCommand() {}

    @Override
    public void run() {
        for (Db db : choice.databases()) {
            Table.printCold(db, new ColdTiming(quick).measure(db, choice.peers()));
        }
    }
}
