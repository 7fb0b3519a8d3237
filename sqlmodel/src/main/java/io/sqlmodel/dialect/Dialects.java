package io.sqlmodel.dialect;

import io.sqlmodel.dialect.h2.H2Dialect;
import io.sqlmodel.dialect.mariadb.MariadbDialect;
import io.sqlmodel.dialect.postgresql.PostgresqlDialect;
import io.sqlmodel.dialect.sqlite.SqliteDialect;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The dialects that are known. */
public final class Dialects {
    private static final List<Dialect> ALL =
            List.of(SqliteDialect.INSTANCE, H2Dialect.INSTANCE, PostgresqlDialect.INSTANCE, MariadbDialect.INSTANCE);

    private Dialects() {}

    /**
     * The dialect for a JDBC URL: one of ours, or one that a {@link ServiceLoader} finds. An engine for a URL that both
     * know is told which to take by {@code EngineBuilder.dialect}.
     *
     * @param url the URL
     * @return its dialect, or nothing if no dialect knows URLs that begin this way
     */
    public static Optional<Dialect> of(String url) {
        return known().filter(each -> url.startsWith(each.urlPrefix())).findFirst();
    }

    private static Stream<Dialect> known() {
        Stream<Dialect> others =
                StreamSupport.stream(ServiceLoader.load(Dialect.class).spliterator(), false);
        return Stream.concat(ALL.stream(), others);
    }

    /**
     * The dialect of SQLite.
     *
     * @return the dialect
     */
    public static Dialect sqlite() {
        return SqliteDialect.INSTANCE;
    }

    /**
     * The dialect of H2.
     *
     * @return the dialect
     */
    public static Dialect h2() {
        return H2Dialect.INSTANCE;
    }

    /**
     * The dialect of PostgreSQL.
     *
     * @return the dialect
     */
    public static Dialect postgresql() {
        return PostgresqlDialect.INSTANCE;
    }

    /**
     * The dialect of MariaDB.
     *
     * @return the dialect
     */
    public static Dialect mariadb() {
        return MariadbDialect.INSTANCE;
    }

    /**
     * How the URLs begin that {@link #of} knows, for messages.
     *
     * @return the beginnings, for example {@code jdbc:sqlite:}
     */
    public static List<String> urlPrefixes() {
        return known().map(Dialect::urlPrefix).toList();
    }
}
