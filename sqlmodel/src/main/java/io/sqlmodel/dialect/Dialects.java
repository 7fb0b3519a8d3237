package io.sqlmodel.dialect;

import io.sqlmodel.dialect.h2.H2Dialect;
import io.sqlmodel.dialect.mariadb.MariadbDialect;
import io.sqlmodel.dialect.postgresql.PostgresqlDialect;
import io.sqlmodel.dialect.sqlite.SqliteDialect;
import java.util.List;
import java.util.Optional;

/** The dialects that are known. */
public final class Dialects {
    private static final List<Dialect> ALL =
            List.of(SqliteDialect.INSTANCE, H2Dialect.INSTANCE, PostgresqlDialect.INSTANCE, MariadbDialect.INSTANCE);

    private Dialects() {}

    /**
     * The dialect for a JDBC URL.
     *
     * @param url the URL
     * @return its dialect, or nothing if no dialect knows URLs that begin this way
     */
    public static Optional<Dialect> of(String url) {
        return ALL.stream().filter(each -> url.startsWith(each.urlPrefix())).findFirst();
    }

    /**
     * How the URLs begin that {@link #of} knows, for messages.
     *
     * @return the beginnings, for example {@code jdbc:sqlite:}
     */
    public static List<String> urlPrefixes() {
        return ALL.stream().map(Dialect::urlPrefix).toList();
    }
}
