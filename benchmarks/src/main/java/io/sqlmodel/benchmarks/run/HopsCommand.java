package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.work.Db;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the calls through a table of classes. */
@Command(
        name = "hops",
        mixinStandardHelpOptions = true,
        description = {
            "No timing: lets SQLModel do all work that reads in one process, and lists the calls in its code that the JVM",
            "could not resolve to one or two methods, each with the methods that it was compiled into."
        })
final class HopsCommand implements Runnable {
    @Option(
            names = "--db",
            paramLabel = "NAME",
            description = "On this database; ${DEFAULT-VALUE} if not given. One of ${COMPLETION-CANDIDATES}.")
    private Db db = Db.SQLITE;

    @Option(names = "--seconds", description = "How long it works; ${DEFAULT-VALUE} if not given.")
    private int seconds = 30;

    private HopsCommand() {}

    @Override
    public void run() {
        try {
            Path file = Files.createTempFile("hops", ".log");
            try {
                Processes.run(
                        List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+LogCompilation", "-XX:LogFile=" + file),
                        Hops.class,
                        db.name(),
                        Places.open(db).url(),
                        Integer.toString(seconds));
                print(new CompilerLog(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(CompilerLog log) {
        System.out.printf(
                "%d methods of the library were optimized; frequent calls without a known target: %d%n",
                log.compiled().size(), log.virtualCalls().size());
        log.virtualCalls().forEach(System.out::println);
    }
}
