package io.sqlmodel.benchmarks.run;

import picocli.CommandLine.Command;

/** Writes the page again from what is stored. */
@Command(
        name = "page",
        mixinStandardHelpOptions = true,
        description = "Only writes docs/benchmarks.md and its plots again, from the results in docs/benchmarks.json.")
final class PageCommand implements Runnable {
    private PageCommand() {}

    @Override
    public void run() {
        Page.write(Store.open());
    }
}
