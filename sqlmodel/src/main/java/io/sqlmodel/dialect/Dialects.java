package io.sqlmodel.dialect;

import io.sqlmodel.dialect.sqlite.SqliteDialect;
import java.util.List;
import java.util.Optional;

/** The dialects that are known. */
public final class Dialects {
    private static final List<Dialect> ALL = List.of(SqliteDialect.INSTANCE);

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
