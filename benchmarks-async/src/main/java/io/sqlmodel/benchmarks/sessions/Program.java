package io.sqlmodel.benchmarks.sessions;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The process that is measured: rounds of many sessions, all begun before any is waited for. */
final class Program {
    /** Between two collections, so that the round goes on. */
    private static final long PAUSE_NANOS = 50_000_000;

    private final Work work;
    private final int sessions;
    private final AtomicLong lost = new AtomicLong();

    private Program(Work work, int sessions) {
        this.work = work;
        this.sessions = sessions;
    }

    /**
     * Runs the rounds.
     *
     * @param args the peer, the work, the database's URL, connections, sessions of a round, rounds that only warm up, rounds
     */
    public static void main(String... args) throws Exception {
        PrintStream answer = System.out;
        System.setOut(System.err);
        Program program = new Program(Work.valueOf(args[1]), Integer.parseInt(args[4]));
        try (Peer peer = PeerName.valueOf(args[0]).open(args[2], Integer.parseInt(args[3]))) {
            answer.println(program.measure(peer, Integer.parseInt(args[5]), Integer.parseInt(args[6]))
                    .line());
        }
    }

    private Measure measure(Peer peer, int warmups, int rounds) throws IOException {
        for (int i = 0; i < warmups; i++) {
            round(peer);
        }
        List<Double> perSecond = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            round(peer);
            perSecond.add(sessions * 1e9 / (System.nanoTime() - start));
        }
        perSecond.sort(null);
        double peak = peakMegabytes();
        return new Measure(perSecond.get(rounds / 2), peak, live(peer) / 1024 / sessions, lost.get());
    }

    private void round(Peer peer) {
        CompletableFuture<?>[] stages = new CompletableFuture<?>[sessions];
        for (int i = 0; i < sessions; i++) {
            long id = 1L + i;
            stages[i] = peer.session(work, id)
                    .handle((name, failure) -> check(id, name, failure))
                    .toCompletableFuture();
        }
        CompletableFuture.allOf(stages).join();
    }

    private @Nullable Void check(long id, @Nullable String name, @Nullable Throwable failure) {
        if (!Objects.equals(name, Database.team(id)) && lost.getAndIncrement() == 0) {
            System.err.println("Session " + id + " gave " + name + ", " + failure);
        }
        return null;
    }

    /** One more round, in which garbage is collected again and again. */
    private double live(Peer peer) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        System.gc();
        long before = memory.getHeapMemoryUsage().getUsed();
        AtomicLong most = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        Thread collector = new Thread(() -> {
            while (!over.get()) {
                System.gc();
                most.accumulateAndGet(memory.getHeapMemoryUsage().getUsed() - before, Math::max);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        });
        collector.start();
        round(peer);
        over.set(true);
        return most.get();
    }

    /** As Linux tells it; zero elsewhere. */
    private static double peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElse(0);
    }
}
