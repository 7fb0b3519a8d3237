package io.sqlmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.engine.DatabaseConnection;
import io.sqlmodel.engine.ResultReader;
import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.InvalidStateException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the options of an engine come to at its driver. */
class EngineOptionsTest {
    private static final String MEMORY = "jdbc:sqlite::memory:";

    @Test
    void userAndPasswordAreThoseOfTheConnections() {
        String url = "jdbc:h2:mem:secrets;DB_CLOSE_DELAY=-1"; // H2 makes the first one who comes a user
        try (Engine engine = Engine.builder(url).user("ann").password("right").build()) {
            String user = read(engine, "SELECT CURRENT_USER", (rows, in) -> rows.next() ? rows.getString(1) : "");
            assertThat(user).isEqualTo("ANN");
        }

        assertThatThrownBy(
                        () -> Engine.builder(url).user("ann").password("hush").build())
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("SM-1702")
                .hasMessageNotContaining("hush");
    }

    @Test
    void aPropertyIsTheDrivers() {
        try (Engine engine =
                Engine.builder(MEMORY).property("busy_timeout", "77").build()) {
            int millis = read(engine, "PRAGMA busy_timeout", (rows, in) -> rows.next() ? rows.getInt(1) : 0);
            assertThat(millis).isEqualTo(77);
        }
    }

    @Test
    void theFetchSizeIsThatOfEachStatement() {
        try (Engine engine = Engine.builder("jdbc:h2:mem:").fetchSize(7).build()) {
            assertThat(fetchSize(engine)).isEqualTo(7);
        }
    }

    @Test
    void aConnectionKeepsAsManyStatementsAsItIsTold() {
        try (Engine engine = Engine.builder(MEMORY).statementCacheSize(1).build()) {
            Statement first = statement(engine);
            assertThat(statement(engine)).isSameAs(first);
        }
        try (Engine engine = Engine.builder(MEMORY).statementCacheSize(0).build()) {
            Statement first = statement(engine);
            assertThat(statement(engine)).isNotSameAs(first);
        }
    }

    static Stream<Consumer<EngineBuilder>> tooLittle() {
        return Stream.of(
                builder -> builder.fetchSize(-1),
                builder -> builder.statementCacheSize(-1),
                builder -> builder.asyncThreads(0),
                builder -> builder.asyncQueue(-1));
    }

    @ParameterizedTest
    @MethodSource("tooLittle")
    void lessThanTheLeastIsRefused(Consumer<EngineBuilder> option) {
        EngineBuilder builder = Engine.builder(MEMORY);

        assertThatThrownBy(() -> option.accept(builder))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("it must be at least");
    }

    private static int fetchSize(Engine engine) {
        return read(engine, "SELECT 1", (rows, in) -> rows.getStatement().getFetchSize());
    }

    private static Statement statement(Engine engine) {
        return read(engine, "SELECT 1", (rows, in) -> rows.getStatement());
    }

    private static <R> R read(Engine engine, String sql, ResultReader<R> reader) {
        try (DatabaseConnection connection = engine.database().connect(false)) {
            return connection.query(sql, Binder.NONE, reader);
        }
    }
}
