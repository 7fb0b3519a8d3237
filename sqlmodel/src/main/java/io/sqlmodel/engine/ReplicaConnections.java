package io.sqlmodel.engine;

import io.sqlmodel.error.EngineMessage;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where read-only transactions go: to each replica in turn, and to the primary while none can be reached. A replica that
 * cannot be reached is left alone for some seconds, and one is opened when it is first used, so that an engine starts without
 * its replicas.
 */
final class ReplicaConnections implements ConnectionSource {
    /** How long a replica is not asked again after it could not be reached. */
    private static final long PAUSE_NANOS = 10_000_000_000L;

    private final ConnectionSource primary;
    private final List<Replica> replicas;
    private final AtomicInteger next = new AtomicInteger();

    ReplicaConnections(ConnectionSource primary, List<DatabaseOptions> replicas) {
        this.primary = primary;
        this.replicas = replicas.stream().map(Replica::new).toList();
    }

    @Override
    public Lease take() throws SQLException {
        int first = next.getAndIncrement();
        for (int i = 0; i < replicas.size(); i++) {
            Lease lease =
                    replicas.get(Math.floorMod(first + i, replicas.size())).take();
            if (lease != null) {
                return lease;
            }
        }
        return primary.take();
    }

    @Override
    public Stream<Lease> lent() {
        return Stream.concat(primary.lent(), replicas.stream().flatMap(Replica::lent));
    }

    @Override
    public void close() {
        replicas.forEach(Replica::close);
    }

    private static final class Replica {
        private final DatabaseOptions options;
        private volatile @Nullable ConnectionSource source;
        private boolean closed;
        private volatile boolean paused;
        private volatile long pausedAt;

        Replica(DatabaseOptions options) {
            this.options = options;
        }

        @Nullable
        Lease take() {
            if (paused && System.nanoTime() - pausedAt < PAUSE_NANOS) {
                return null;
            }
            try {
                Lease lease = source().take();
                paused = false;
                return lease;
            } catch (SQLException e) {
                if (!Thread.currentThread().isInterrupted()) {
                    pausedAt = System.nanoTime();
                    paused = true;
                    Database.LOG.warn(EngineMessage.REPLICA_LOST.format(
                            options.name(), Urls.withoutPassword(String.valueOf(e.getMessage()))));
                }
                return null;
            }
        }

        private synchronized ConnectionSource source() throws SQLException {
            if (closed) {
                throw new SQLException("The engine is closed");
            }
            ConnectionSource opened = source;
            if (opened == null) {
                opened = ConnectionSource.of(options);
                source = opened;
            }
            return opened;
        }

        Stream<Lease> lent() {
            ConnectionSource opened = source;
            return opened == null ? Stream.empty() : opened.lent();
        }

        synchronized void close() {
            closed = true;
            ConnectionSource opened = source;
            if (opened != null) {
                opened.close();
            }
        }
    }
}
