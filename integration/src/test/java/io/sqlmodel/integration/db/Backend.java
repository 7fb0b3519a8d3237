package io.sqlmodel.integration.db;

import static io.sqlmodel.integration.db.Capability.ALTER_COLUMN;
import static io.sqlmodel.integration.db.Capability.ANY_YEAR;
import static io.sqlmodel.integration.db.Capability.ARRAY_TEXT;
import static io.sqlmodel.integration.db.Capability.BATCHES;
import static io.sqlmodel.integration.db.Capability.CASCADE_IN_ONE_TABLE;
import static io.sqlmodel.integration.db.Capability.CONCURRENT;
import static io.sqlmodel.integration.db.Capability.CURSORS;
import static io.sqlmodel.integration.db.Capability.DECIMAL_PRECISION;
import static io.sqlmodel.integration.db.Capability.DECIMAL_SCALE;
import static io.sqlmodel.integration.db.Capability.DISTINCT_RECURSION;
import static io.sqlmodel.integration.db.Capability.ENDED_BY_OTHERS;
import static io.sqlmodel.integration.db.Capability.EXPRESSION_INDEX;
import static io.sqlmodel.integration.db.Capability.FULL_JOIN;
import static io.sqlmodel.integration.db.Capability.KEY_LISTS;
import static io.sqlmodel.integration.db.Capability.LAG_OTHERWISE;
import static io.sqlmodel.integration.db.Capability.LEAN_DRIVER;
import static io.sqlmodel.integration.db.Capability.NAMED_FOREIGN_KEYS;
import static io.sqlmodel.integration.db.Capability.NANOSECONDS;
import static io.sqlmodel.integration.db.Capability.NO_NUL_IN_TEXT;
import static io.sqlmodel.integration.db.Capability.NUL_IN_TEXT;
import static io.sqlmodel.integration.db.Capability.OFFSETS;
import static io.sqlmodel.integration.db.Capability.OTHER_PROCESSES;
import static io.sqlmodel.integration.db.Capability.PERSISTENT;
import static io.sqlmodel.integration.db.Capability.POSTGRESQL_PROTOCOL;
import static io.sqlmodel.integration.db.Capability.RANDOM_FUNCTION;
import static io.sqlmodel.integration.db.Capability.ROW_LOCKS;
import static io.sqlmodel.integration.db.Capability.SERIALIZABLE;
import static io.sqlmodel.integration.db.Capability.TEXT_LENGTH;
import static io.sqlmodel.integration.db.Capability.TEXT_ORDER_BINARY;
import static io.sqlmodel.integration.db.Capability.UNSIGNED;
import static io.sqlmodel.integration.db.Capability.UPDATE_RETURNING;
import static io.sqlmodel.integration.db.Capability.UPSERT;
import static io.sqlmodel.integration.db.Capability.UPSERT_BY_CONSTRAINT;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that the suite runs on. Another one is another constant here; tests stay as they are. */
enum Backend {
    /** SQLite in a file of its own for each test. */
    SQLITE(
            PERSISTENT,
            CASCADE_IN_ONE_TABLE,
            EXPRESSION_INDEX,
            OTHER_PROCESSES,
            CURSORS,
            LEAN_DRIVER,
            KEY_LISTS,
            CONCURRENT,
            SERIALIZABLE,
            ANY_YEAR,
            NANOSECONDS,
            OFFSETS,
            DECIMAL_SCALE,
            NUL_IN_TEXT,
            BATCHES,
            TEXT_ORDER_BINARY,
            RANDOM_FUNCTION,
            UPSERT,
            UPSERT_BY_CONSTRAINT,
            UPDATE_RETURNING,
            DISTINCT_RECURSION,
            FULL_JOIN,
            LAG_OTHERWISE) {
        @Override
        String impatient(String url) {
            return url + "?busy_timeout=200";
        }

        @Override
        String unreachable() {
            return "jdbc:sqlite:/no/such/folder/test.db";
        }

        @Override
        String url(Path folder) {
            return "jdbc:sqlite:" + folder.resolve(name() + ".db");
        }
    },
    /** SQLite in memory, one database for each test, shared by its connections. */
    SQLITE_MEMORY(
            CASCADE_IN_ONE_TABLE,
            EXPRESSION_INDEX,
            LEAN_DRIVER,
            KEY_LISTS,
            ANY_YEAR,
            NANOSECONDS,
            OFFSETS,
            DECIMAL_SCALE,
            NUL_IN_TEXT,
            BATCHES,
            TEXT_ORDER_BINARY,
            RANDOM_FUNCTION,
            UPSERT,
            UPSERT_BY_CONSTRAINT,
            UPDATE_RETURNING,
            DISTINCT_RECURSION,
            FULL_JOIN,
            LAG_OTHERWISE) {
        @Override
        String unreachable() {
            return "jdbc:sqlite:/no/such/folder/test.db";
        }

        @Override
        String url(Path folder) {
            return "jdbc:sqlite:file:" + fresh() + "?mode=memory&cache=shared";
        }
    },
    /** H2 in memory, one database for each test. */
    H2(
            CONCURRENT,
            ENDED_BY_OTHERS,
            NAMED_FOREIGN_KEYS,
            PERSISTENT,
            CASCADE_IN_ONE_TABLE,
            BATCHES,
            TEXT_ORDER_BINARY,
            DECIMAL_PRECISION,
            TEXT_LENGTH,
            RANDOM_FUNCTION,
            ALTER_COLUMN,
            LAG_OTHERWISE,
            NANOSECONDS,
            OFFSETS,
            NUL_IN_TEXT,
            UPSERT,
            UPSERT_BY_CONSTRAINT,
            UPDATE_RETURNING,
            ROW_LOCKS) {
        @Override
        String impatient(String url) {
            return url + ";LOCK_TIMEOUT=300";
        }

        @Override
        String sessionId() {
            return "SELECT SESSION_ID()";
        }

        @Override
        String executing() {
            return "SELECT COUNT(*) FROM information_schema.sessions"
                    + " WHERE executing_statement LIKE ? AND session_id <> SESSION_ID()";
        }

        @Override
        String end(long id) {
            return "CALL ABORT_SESSION(" + id + ")";
        }

        @Override
        String cancel(long id) {
            return "CALL CANCEL_SESSION(" + id + ")";
        }

        @Override
        String unreachable() {
            return "jdbc:h2:tcp://127.0.0.1:1/test";
        }

        @Override
        String url(Path folder) {
            return "jdbc:h2:mem:" + fresh() + ";DB_CLOSE_DELAY=-1";
        }

        @Override
        void drop(String url) {
            Servers.execute(url, "SHUTDOWN");
        }

        @Override
        List<String> unchecked(String sql) {
            return List.of("SET REFERENTIAL_INTEGRITY FALSE", sql, "SET REFERENTIAL_INTEGRITY TRUE");
        }
    },
    /** A PostgreSQL server, one schema for each test. */
    POSTGRESQL(
            POSTGRESQL_PROTOCOL,
            PERSISTENT,
            CASCADE_IN_ONE_TABLE,
            EXPRESSION_INDEX,
            ALTER_COLUMN,
            OTHER_PROCESSES,
            CURSORS,
            KEY_LISTS,
            CONCURRENT,
            SERIALIZABLE,
            ENDED_BY_OTHERS,
            NAMED_FOREIGN_KEYS,
            NO_NUL_IN_TEXT,
            DECIMAL_PRECISION,
            TEXT_LENGTH,
            RANDOM_FUNCTION,
            ARRAY_TEXT,
            DECIMAL_SCALE,
            UPSERT,
            UPSERT_BY_CONSTRAINT,
            UPDATE_RETURNING,
            ROW_LOCKS,
            DISTINCT_RECURSION,
            FULL_JOIN,
            LAG_OTHERWISE) {
        @Override
        String impatient(String url) {
            return url + "&options=-c%20lock_timeout=300";
        }

        @Override
        String sessionId() {
            return "SELECT pg_backend_pid()";
        }

        @Override
        String executing() {
            return "SELECT COUNT(*) FROM pg_stat_activity"
                    + " WHERE state = 'active' AND query LIKE ? AND pid <> pg_backend_pid()";
        }

        @Override
        String end(long id) {
            return "SELECT pg_terminate_backend(" + id + ")";
        }

        @Override
        String cancel(long id) {
            return "SELECT pg_cancel_backend(" + id + ")";
        }

        @Override
        String unreachable() {
            return "jdbc:postgresql://127.0.0.1:1/test";
        }

        @Override
        String url(Path folder) {
            String schema = fresh();
            Servers.execute(Servers.postgresql(), "CREATE SCHEMA " + schema);
            return Servers.postgresql() + "&currentSchema=" + schema;
        }

        @Override
        void drop(String url) {
            Servers.execute(url, "DROP SCHEMA " + url.substring(url.lastIndexOf('=') + 1) + " CASCADE");
        }

        @Override
        List<String> unchecked(String sql) {
            return List.of("SET session_replication_role = replica", sql);
        }
    },
    /** A MariaDB server, one database for each test. */
    MARIADB(
            CONCURRENT,
            SERIALIZABLE,
            ENDED_BY_OTHERS,
            NAMED_FOREIGN_KEYS,
            PERSISTENT,
            UNSIGNED,
            ALTER_COLUMN,
            OTHER_PROCESSES,
            BATCHES,
            NUL_IN_TEXT,
            TEXT_ORDER_BINARY,
            DECIMAL_PRECISION,
            TEXT_LENGTH,
            UPSERT,
            ROW_LOCKS,
            DISTINCT_RECURSION) {
        @Override
        String impatient(String url) {
            return url + "&sessionVariables=innodb_lock_wait_timeout=1";
        }

        @Override
        String sessionId() {
            return "SELECT CONNECTION_ID()";
        }

        @Override
        String executing() {
            return "SELECT COUNT(*) FROM information_schema.processlist"
                    + " WHERE command <> 'Sleep' AND info LIKE ? AND id <> CONNECTION_ID()";
        }

        @Override
        String end(long id) {
            return "KILL " + id;
        }

        @Override
        String cancel(long id) {
            return "KILL QUERY " + id;
        }

        @Override
        String unreachable() {
            return "jdbc:mariadb://127.0.0.1:1/test";
        }

        @Override
        String url(Path folder) {
            String database = fresh();
            Servers.execute(Servers.mariadb(""), "CREATE DATABASE " + database);
            return Servers.mariadb(database);
        }

        @Override
        void drop(String url) {
            Servers.execute(url, "DROP DATABASE " + url.substring(url.lastIndexOf('/') + 1, url.indexOf('?')));
        }

        @Override
        String plain(String url) {
            // So that the tests' own SQL may quote and join texts as the standard does.
            return url + "&sessionVariables=sql_mode='ANSI_QUOTES,PIPES_AS_CONCAT,STRICT_TRANS_TABLES'";
        }

        @Override
        List<String> unchecked(String sql) {
            return List.of("SET foreign_key_checks = 0", sql);
        }
    };

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final ImmutableSet<Capability> capabilities;

    Backend(Capability... capabilities) {
        this.capabilities = ImmutableSet.copyOf(capabilities);
    }

    /** The database that the system property {@code db} names, SQLite in a file if it is absent. */
    static Backend chosen() {
        return valueOf(
                System.getProperty("db", "sqlite").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String fresh() {
        return "test" + NUMBERS.incrementAndGet();
    }

    /** Makes an empty database, and says where it is. */
    abstract String url(Path folder);

    /** Where nothing answers. */
    abstract String unreachable();

    /** The same database, where who waits for a lock gives up soon. */
    String impatient(String url) {
        return url;
    }

    /** Asks for the number by which others can end a connection or what it does. */
    String sessionId() {
        throw new UnsupportedOperationException();
    }

    /** Asks how many other connections execute a statement like a parameter. */
    String executing() {
        throw new UnsupportedOperationException();
    }

    /** Ends a connection. */
    String end(long id) {
        throw new UnsupportedOperationException();
    }

    /** Cancels what a connection executes. */
    String cancel(long id) {
        throw new UnsupportedOperationException();
    }

    /** Where a test's own SQL finds the same database. */
    String plain(String url) {
        return url;
    }

    /** What executes a statement of a test on a connection of its own without the check of foreign keys. */
    List<String> unchecked(String sql) {
        return List.of(sql);
    }

    /** Removes a database that {@link #url} made. */
    void drop(String url) {}

    boolean can(Capability capability) {
        return capabilities.contains(capability);
    }
}
