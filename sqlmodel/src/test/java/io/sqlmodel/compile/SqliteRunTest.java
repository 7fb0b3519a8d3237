package io.sqlmodel.compile;

import static io.sqlmodel.SqlModel.avg;
import static io.sqlmodel.SqlModel.count;
import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.SqlModel.insert;
import static io.sqlmodel.SqlModel.max;
import static io.sqlmodel.SqlModel.or;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.sum;
import static io.sqlmodel.SqlModel.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.compile.Output.ValueOutput;
import io.sqlmodel.dialect.sqlite.SqliteDialect;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.generated.Models;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.sql.Select;
import io.sqlmodel.sql.Statement;
import io.sqlmodel.type.ParameterWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs compiled statements on SQLite by plain JDBC. */
class SqliteRunTest {
    private final Compiler compiler = new Compiler(SqliteDialect.INSTANCE);
    private Connection connection;

    SqliteRunTest() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    }

    @BeforeEach
    void createHeroes() throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE team (id INTEGER PRIMARY KEY, name TEXT NOT NULL)");
            statement.execute(
                    "CREATE TABLE hero (id INTEGER PRIMARY KEY, name TEXT NOT NULL, age INTEGER, team_id INTEGER)");
        }
        execute(insert(Team.class)
                .values(Team.id.to(1L), Team.name.to("Preventers"))
                .values(Team.id.to(2L), Team.name.to("Z-Force")));
        execute(insert(Hero.class)
                .values(Hero.name.to("Deadpond"), Hero.age.to((Integer) null), Hero.teamId.to(2L))
                .values(Hero.name.to("Rusty-Man"), Hero.age.to(48), Hero.teamId.to(1L))
                .values(Hero.name.to("Spider-Boy"), Hero.age.to(16), Hero.teamId.to((Long) null)));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    @Case("A24")
    void comparisonsFindRowsAndNullMatchesNone() throws SQLException {
        assertThat(names(Hero.age.gt(20))).containsExactly("Rusty-Man");
        assertThat(names(or(Hero.age.gt(20), Hero.age.le(20)))).containsExactly("Rusty-Man", "Spider-Boy");
        assertThat(names(Hero.age.isNull())).containsExactly("Deadpond");
        assertThat(names(Hero.name.in("Deadpond", "Spider-Boy"))).containsExactly("Deadpond", "Spider-Boy");
        assertThat(names(Hero.name.contains("-"))).containsExactly("Rusty-Man", "Spider-Boy");
        assertThat(names(Hero.name.ilike("DEAD%"))).containsExactly("Deadpond");
        assertThat(names(Hero.id.in(List.of()))).isEmpty();
    }

    @Test
    @Case("A22")
    void joinsFindPairs() throws SQLException {
        assertThat(rows(select(Hero.name, Team.name).join(Team.class).orderBy(Hero.id)))
                .containsExactly(List.of("Deadpond", "Z-Force"), List.of("Rusty-Man", "Preventers"));
        assertThat(rows(select(Hero.name, Team.name)
                        .where(Hero.teamId.eq(Team.id))
                        .orderBy(Hero.id)))
                .hasSize(2);
        List<List<@Nullable Object>> outer =
                rows(select(Hero.name, Team.name).leftJoin(Hero.team).orderBy(Hero.id));
        assertThat(outer).hasSize(3);
        assertThat(outer.get(2)).containsExactly("Spider-Boy", null);
    }

    @Test
    void relationshipConditionsFindRows() throws SQLException {
        assertThat(names(Hero.team.has(Team.name.eq("Z-Force")))).containsExactly("Deadpond");
        assertThat(names(Hero.team.isNull())).containsExactly("Spider-Boy");
        assertThat(names(Hero.team.eq(new Team().id(1L)))).containsExactly("Rusty-Man");
        assertThat(names(Hero.team.ne(new Team().id(1L)))).containsExactly("Deadpond", "Spider-Boy");
        assertThat(rows(select(Team.name).where(Team.heroes.any(Hero.age.gt(40)))))
                .containsExactly(List.of("Preventers"));
        assertThat(rows(select(Team.name).where(Team.heroes.contains(new Hero().id(1L)))))
                .containsExactly(List.of("Z-Force"));
    }

    @Test
    void anObjectWithoutAKeyIsAnErrorWhenTheStatementIsBound() {
        assertThatThrownBy(() -> names(Hero.team.eq(new Team())))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1511")
                .hasMessageContaining("Hero.team is compared with a Team that has no id yet");
    }

    @Test
    void limitOffsetAndDistinctCut() throws SQLException {
        assertThat(rows(select(Hero.id).orderBy(Hero.id).offset(1).limit(1))).containsExactly(List.of(2L));
        assertThat(rows(select(Hero.id).orderBy(Hero.id.desc()).offset(2))).containsExactly(List.of(1L));
        assertThat(rows(select(Hero.age.isNull()).distinct())).hasSize(2);
    }

    @Test
    void aggregatesCalculate() throws SQLException {
        assertThat(rows(select(count(), sum(Hero.age), avg(Hero.age), max(Hero.name))
                        .from(Hero.class)))
                .containsExactly(List.of(3L, 64, 32.0, "Spider-Boy"));
    }

    @Test
    void aSumThatDoesNotFitIsAnError() throws SQLException {
        execute(update(Hero.class).set(Hero.age, Integer.MAX_VALUE));
        assertThatThrownBy(() -> rows(select(sum(Hero.age))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1515");
    }

    @Test
    void updateAndDeleteAffectRows() throws SQLException {
        assertThat(execute(update(Hero.class).set(Hero.age, Hero.age.plus(1)).where(Hero.age.isNotNull())))
                .isEqualTo(2);
        assertThat(names(Hero.age.eq(49))).containsExactly("Rusty-Man");
        assertThat(execute(delete(Hero.class).where(Hero.age.isNull()))).isEqualTo(1);
    }

    @Test
    void keysComeAsOneParameter() throws SQLException {
        KeyedSelect select = compiler.statements(Models.of(Hero.class)).byKeys(3);
        assertThat(column(select.sql(), select.binder(List.of(1L, 3L, 99L)), 2))
                .containsExactlyInAnyOrder("Deadpond", "Spider-Boy");
    }

    private List<Object> names(io.sqlmodel.sql.Condition condition) throws SQLException {
        Select<String> select = select(Hero.name).where(condition).orderBy(Hero.id);
        return column(compiler.compile(select).sql(), Binder.of(select), 1);
    }

    private List<Object> column(String sql, Binder binder, int index) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(new ParameterWriter(statement, SqliteDialect.INSTANCE.codecs()));
            List<Object> values = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    values.add(row.getObject(index));
                }
            }
            return values;
        }
    }

    private List<List<@Nullable Object>> rows(Select<?> select) throws SQLException {
        Compiled compiled = compiler.compile(select);
        try (PreparedStatement statement = connection.prepareStatement(compiled.sql())) {
            Binder.of(select).bind(new ParameterWriter(statement, SqliteDialect.INSTANCE.codecs()));
            List<List<@Nullable Object>> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    List<@Nullable Object> values = new ArrayList<>();
                    for (Output output : compiled.outputs()) {
                        ValueOutput value = (ValueOutput) output;
                        values.add(value.type().read(row, value.column(), SqliteDialect.INSTANCE.codecs()));
                    }
                    rows.add(values);
                }
            }
            return rows;
        }
    }

    private int execute(Statement statement) throws SQLException {
        try (PreparedStatement prepared =
                connection.prepareStatement(compiler.compile(statement).sql())) {
            Binder.of(statement).bind(new ParameterWriter(prepared, SqliteDialect.INSTANCE.codecs()));
            return prepared.executeUpdate();
        }
    }
}
