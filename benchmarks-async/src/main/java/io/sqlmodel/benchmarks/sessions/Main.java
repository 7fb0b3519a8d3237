package io.sqlmodel.benchmarks.sessions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line. */
@Command(
        name = "benchmarks-async/run",
        mixinStandardHelpOptions = true,
        description = "Many sessions at once on PostgreSQL, each with a hero, its team, and a commit.")
public final class Main implements Callable<Integer> {
    @Option(names = "--sessions", description = "Sessions at once; ${DEFAULT-VALUE} if not given.")
    private int sessions = 10_000;

    @Option(names = "--connections", description = "Connections of each pool; ${DEFAULT-VALUE} if not given.")
    private int connections = 20;

    @Option(names = "--warmup", description = "Rounds that are not timed; ${DEFAULT-VALUE} if not given.")
    private int warmups = 6;

    @Option(names = "--rounds", description = "Rounds that are timed; ${DEFAULT-VALUE} if not given.")
    private int rounds = 7;

    @Option(names = "--processes", description = "Processes of each library, in turn; ${DEFAULT-VALUE} if not given.")
    private int processes = 3;

    @Option(names = "--heap", description = "The most heap of each process; ${DEFAULT-VALUE} if not given.")
    private String heap = "512m";

    @Option(
            names = "--java",
            split = ",",
            paramLabel = "HOME",
            description = "JDKs; the one that runs this if not given.")
    private List<Path> javas = List.of(Path.of(System.getProperty("java.home")));

    private Main() {}

    /**
     * Runs what the command line asks for.
     *
     * @param args the command line
     */
    public static void main(String... args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        System.out.printf("%,d sessions at once on %d connections, heap %s%n%n", sessions, connections, heap);
        System.out.println("| JDK | work | | sessions/s | peak memory, MB | live, KB a session | lost |");
        System.out.println("|---|---|---|---:|---:|---:|---:|");
        try (Database database = new Database(sessions, connections)) {
            for (Path java : javas) {
                String version = version(java);
                for (Work work : Work.values()) {
                    measure(database, java, work)
                            .forEach((peer, measure) -> System.out.printf(
                                    "| %s | %s | %s | %,.0f | %.0f | %.1f | %d |%n",
                                    version,
                                    work.name().toLowerCase(Locale.ROOT),
                                    peer,
                                    measure.perSecond(),
                                    measure.peakMegabytes(),
                                    measure.liveKilobytes(),
                                    measure.lost()));
                }
            }
        }
        return 0;
    }

    /** The process in the middle of each library's, by sessions a second. */
    private Map<PeerName, Measure> measure(Database database, Path java, Work work)
            throws IOException, InterruptedException {
        Map<PeerName, List<Measure>> measures = new EnumMap<>(PeerName.class);
        for (int i = 0; i < processes; i++) {
            for (PeerName peer : PeerName.values()) {
                measures.computeIfAbsent(peer, name -> new ArrayList<>())
                        .add(Measure.parse(process(
                                java,
                                peer.name(),
                                work.name(),
                                database.url(),
                                Integer.toString(connections),
                                Integer.toString(sessions),
                                Integer.toString(warmups),
                                Integer.toString(rounds))));
            }
        }
        Map<PeerName, Measure> medians = new EnumMap<>(PeerName.class);
        measures.forEach((peer, all) -> {
            all.sort(Comparator.comparingDouble(Measure::perSecond));
            medians.put(peer, all.get(all.size() / 2));
        });
        return medians;
    }

    private String process(Path java, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                java.resolve("bin").resolve("java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", args) + " failed");
        }
        return output;
    }

    private String version(Path java) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(java.resolve("bin").resolve("java").toString(), "--version")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.split(" ", 3)[1];
    }
}
