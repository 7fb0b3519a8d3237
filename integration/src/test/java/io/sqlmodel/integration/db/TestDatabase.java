package io.sqlmodel.integration.db;

import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.test.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database with the empty tables of some models, new for each test. Register it as a field:
 *
 * <pre>{@code
 * @RegisterExtension
 * final TestDatabase db = TestDatabase.with(Team.class, Hero.class);
 * }</pre>
 */
public final class TestDatabase implements BeforeEachCallback, AfterEachCallback {
    private final Class<?>[] models;
    private final Statements sql = new Statements();
    private final List<Session> sessions = new ArrayList<>();
    private @Nullable Path folder;
    private @Nullable String url;
    private @Nullable Engine engine;

    private TestDatabase(Class<?>... models) {
        this.models = models;
    }

    /** A database for some models. */
    public static TestDatabase with(Class<?>... models) {
        return new TestDatabase(models);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        open();
    }

    /** Makes the database, where no extension does. */
    public void open() throws IOException {
        folder = Files.createTempDirectory("sqlmodel");
        url = Backend.chosen().url(folder);
        engine = Engine.builder(url).listener(sql).build();
        Metadata.of(models).createAll(engine);
        sql.clear();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        close();
    }

    /** Closes its sessions and deletes the database. */
    public void close() throws IOException {
        sessions.forEach(Session::close);
        sessions.clear();
        if (engine != null) {
            engine.close();
        }
        if (url != null) {
            Backend.chosen().drop(url);
        }
        if (folder != null) {
            Folders.delete(folder);
        }
    }

    /** The engine, whose statements {@link #sql()} records. */
    public Engine engine() {
        return Objects.requireNonNull(engine);
    }

    /** Whether the database has a capability, where a test says more than {@link Needs}. */
    public boolean can(Capability capability) {
        return Backend.chosen().can(capability);
    }

    /** Where the database is. */
    public String url() {
        return Objects.requireNonNull(url);
    }

    /** Where the same database is, with locks that are not waited for for long. */
    public String impatientUrl() {
        return Backend.chosen().impatient(url());
    }

    /** The number of a session's connection, for {@link #end} and {@link #cancel}. */
    public long connectionOf(Session session) {
        return session.exec(SqlModel.text(Backend.chosen().sessionId()).columns(SqlModel.count()))
                .one();
    }

    /** Ends a connection, as an administrator would. */
    public void end(long connection) {
        Servers.execute(url(), Backend.chosen().end(connection));
    }

    /** How many connections execute a statement that contains a text, as the server sees it. */
    public long executing(String text) {
        return (long) Objects.requireNonNull(
                column(Backend.chosen().executing(), "%" + text + "%").get(0));
    }

    /** Cancels the statement that a connection executes. */
    public void cancel(long connection) {
        Servers.execute(url(), Backend.chosen().cancel(connection));
    }

    /** Where no database of this kind answers. */
    public String unreachableUrl() {
        return Backend.chosen().unreachable();
    }

    /** The statements since the tables were created or {@link Statements#clear()} was called. */
    public Statements sql() {
        return sql;
    }

    /** The statements since this was asked last, in short, as {@link Statements#summaries()} has them. */
    public List<String> executed() {
        List<String> summaries = sql.summaries();
        sql.clear();
        return summaries;
    }

    /** The texts of the statements since this or {@link #executed()} was asked last. */
    public List<String> statements() {
        List<String> texts = sql.sql();
        sql.clear();
        return texts;
    }

    /** The text of the statement since this or {@link #executed()} was asked last; there has to be one. */
    public String onlyStatement() {
        List<String> texts = statements();
        if (texts.size() != 1) {
            throw new AssertionError("Expected one statement, but there were " + texts);
        }
        return texts.get(0);
    }

    /** Forgets the statements so far. */
    public void forget() {
        sql.clear();
    }

    /** A new session, closed after the test. */
    public Session session() {
        return session(builder -> {});
    }

    /** A new session with options, closed after the test. */
    public Session session(Consumer<Session.Builder> options) {
        Session.Builder builder = Session.builder(engine());
        options.accept(builder);
        Session session = builder.open();
        sessions.add(session);
        return session;
    }

    /** Saves objects in a session of their own, and forgets the statements. */
    public void save(Object... objects) {
        try (Session session = new Session(engine())) {
            session.addAll(objects);
            session.commit();
        }
        sql.clear();
    }

    /**
     * The rows of a query, asked by plain JDBC on a connection of its own: only what was committed. Truth values are 0 and
     * 1, as those databases have them that have no type for them.
     */
    public List<List<@Nullable Object>> rows(String query, @Nullable Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, query, values);
                ResultSet result = statement.executeQuery()) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    Object value = result.getObject(column);
                    row.add(value instanceof Boolean truth ? (Object) (truth ? 1 : 0) : value);
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The first column of a query, asked by plain JDBC; numbers as {@code long}. */
    public List<@Nullable Object> column(String query, @Nullable Object... values) {
        List<@Nullable Object> column = new ArrayList<>();
        for (List<@Nullable Object> row : rows(query, values)) {
            column.add(row.get(0) instanceof Number number ? (Object) number.longValue() : row.get(0));
        }
        return column;
    }

    /** How many rows a table has, asked by plain JDBC. */
    public long count(String table) {
        return (long) Objects.requireNonNull(
                column("SELECT COUNT(*) FROM " + engine().dialect().quote(table))
                        .get(0));
    }

    /** Changes rows by plain JDBC, behind the back of every session. */
    public int execute(String statement, @Nullable Object... values) {
        try (Connection connection = connect();
                PreparedStatement prepared = prepare(connection, statement, values)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** Changes rows by plain JDBC without the database's check of foreign keys. */
    public void executeUnchecked(String statement) {
        try (Connection connection = connect();
                Statement plain = connection.createStatement()) {
            for (String sql : Backend.chosen().unchecked(statement)) {
                plain.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** A connection of plain JDBC. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(Backend.chosen().plain(url()));
    }

    private static PreparedStatement prepare(Connection connection, String query, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
