package io.sqlmodel.schema;

import static io.sqlmodel.schema.TestTable.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.dialect.sqlite.SqliteDialect;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.MappingException;
import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.type.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables as SQLite has them after they were created. */
class SqliteSchemaTest {
    private static final TableDef TEAM =
            table("team").id().required("name", Types.STRING).build();
    private static final TableDef HERO = table("hero")
            .id()
            .required("name", Types.STRING)
            .optional("team_id", Types.LONG)
            .references("team_id", "team")
            .build();

    private final SchemaDatabase database = new SchemaDatabase("jdbc:sqlite::memory:");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void textOfTableNamesEveryConstraint() {
        TableDef table = table("hero")
                .id()
                .text("name", 40)
                .optional("age", Types.INTEGER)
                .typed("data", "JSON")
                .withDefault("level", Types.INTEGER, "1")
                .required("team_id", Types.LONG)
                .references("team_id", "team", OnDelete.CASCADE)
                .unique("name")
                .unique("team_id", "age")
                .index("age")
                .build();

        assertThat(new Schema(List.of(table)).create(SqliteDialect.INSTANCE, each -> true))
                .containsExactly("""
                        CREATE TABLE hero (
                            id INTEGER NOT NULL CONSTRAINT pk_hero PRIMARY KEY AUTOINCREMENT,
                            name VARCHAR(40) NOT NULL,
                            age INTEGER,
                            data JSON NOT NULL,
                            level INTEGER DEFAULT 1 NOT NULL,
                            team_id BIGINT NOT NULL,
                            CONSTRAINT uq_hero_name UNIQUE (name),
                            CONSTRAINT uq_hero_team_id_age UNIQUE (team_id, age),
                            CONSTRAINT fk_hero_team_id FOREIGN KEY (team_id) REFERENCES team (id) ON DELETE CASCADE
                        )""", "CREATE INDEX ix_hero_age ON hero (age)");
    }

    @Test
    void columnsHaveTypesAndNullability() {
        create(TEAM, HERO);

        assertThat(strings(
                        "SELECT name || ' ' || type || ' ' || \"notnull\" || ' ' || pk FROM pragma_table_info('hero')"))
                .containsExactly("id INTEGER 1 1", "name TEXT 1 0", "team_id BIGINT 0 0");
    }

    @Test
    void foreignKeyHasItsRule() {
        for (OnDelete rule : OnDelete.values()) {
            create(
                    table("t_" + rule.name().toLowerCase(Locale.ROOT))
                            .id()
                            .optional("team_id", Types.LONG)
                            .references("team_id", "team", rule)
                            .build(),
                    TEAM);
        }

        String query = "SELECT on_delete FROM pragma_foreign_key_list('%s')";
        assertThat(strings(String.format(query, "t_no_action"))).containsExactly("NO ACTION");
        assertThat(strings(String.format(query, "t_restrict"))).containsExactly("RESTRICT");
        assertThat(strings(String.format(query, "t_cascade"))).containsExactly("CASCADE");
        assertThat(strings(String.format(query, "t_set_null"))).containsExactly("SET NULL");
    }

    @Test
    void compositeKeysAndTheForeignKeysToThemHaveAllColumns() {
        TableDef link = table("link")
                .key("hero_id", Types.LONG)
                .key("team_id", Types.LONG)
                .build();
        TableDef note = table("note")
                .id()
                .required("hero_id", Types.LONG)
                .required("team_id", Types.LONG)
                .references(
                        List.of("hero_id", "team_id"), "", "link", List.of("hero_id", "team_id"), OnDelete.NO_ACTION)
                .build();
        create(note, link);

        assertThat(strings("SELECT name || ' ' || pk FROM pragma_table_info('link')"))
                .containsExactly("hero_id 1", "team_id 2");
        assertThat(strings("SELECT \"from\" || '>' || \"to\" FROM pragma_foreign_key_list('note') ORDER BY seq"))
                .containsExactly("hero_id>hero_id", "team_id>team_id");
    }

    @Test
    void uniqueConstraintsAndIndexesExist() {
        create(table("hero")
                .id()
                .text("name", 10)
                .unique("name")
                .index("name", "id")
                .build());

        assertThat(strings("SELECT \"unique\" || ' ' || origin FROM pragma_index_list('hero') ORDER BY origin"))
                .containsExactly("0 c", "1 u");
        assertThat(strings("SELECT name FROM pragma_index_info('ix_hero_name_id') ORDER BY seqno"))
                .containsExactly("name", "id");
    }

    @Test
    void generatedKeysAreNeverGivenOutTwice() {
        create(TEAM);
        execute("INSERT INTO team (name) VALUES ('a'), ('b')", "DELETE FROM team WHERE id = 2");

        assertThat(strings("INSERT INTO team (name) VALUES ('c'), ('d') RETURNING id"))
                .containsExactly("3", "4");
    }

    @Test
    void reservedWordsAreNames() {
        TableDef order = table("order")
                .id()
                .required("group", Types.STRING)
                .optional("select", Types.LONG)
                .references("select", "user")
                .unique("group")
                .index("group", "select")
                .build();
        TableDef user =
                table("user").id().withDefault("Full Name", Types.STRING, "'x'").build();
        TableDef quoted = table("a\"b").id().required("c\"d", Types.STRING).build();
        create(order, user, quoted);
        execute(
                "INSERT INTO \"user\" DEFAULT VALUES",
                "INSERT INTO \"order\" (\"group\", \"select\") VALUES ('g', 1)",
                "INSERT INTO \"a\"\"b\" (\"c\"\"d\") VALUES ('x')");

        assertThat(strings("SELECT \"Full Name\" FROM \"user\"")).containsExactly("x");
        assertThatThrownBy(() -> execute("INSERT INTO \"order\" (\"group\", \"select\") VALUES ('h', 2)"))
                .isInstanceOf(IntegrityException.class);
        drop(order, user, quoted);
        assertThat(tables()).isEmpty();
    }

    @Test
    void tableIsCreatedAfterThoseThatItRefersTo() {
        assertThat(names(new Schema(List.of(HERO, TEAM)))).containsExactly("team", "hero");
    }

    @Test
    void tablesThatDoNotReferToEachOtherStayInTheirOrder() {
        TableDef b = table("b").id().build();
        TableDef a = table("a").id().build();

        assertThat(names(new Schema(List.of(b, TEAM, a)))).containsExactly("b", "team", "a");
    }

    @Test
    void creatingTwiceKeepsRows() {
        create(TEAM, HERO);
        execute("INSERT INTO team (name) VALUES ('a')");
        database.clearChanges();
        create(TEAM, HERO);

        assertThat(database.changes()).isEmpty();
        assertThat(strings("SELECT name FROM team")).containsExactly("a");
    }

    @Test
    void onlyMissingTablesAreCreated() {
        create(TEAM);
        create(TEAM, HERO);

        assertThat(tables()).containsExactly("hero", "team");
    }

    @Test
    void existingTableIsFoundInAnyCase() {
        execute("CREATE TABLE TEAM (id INTEGER)");
        create(TEAM);

        assertThat(tables()).containsExactly("TEAM");
    }

    @Test
    void viewStandsForItsTableAndIsNotDropped() {
        execute("CREATE VIEW team AS SELECT 1 AS id, 'a' AS name");
        create(TEAM);
        drop(TEAM);

        assertThat(strings("SELECT name FROM team")).containsExactly("a");
    }

    @Test
    void tablesOfACycleAreCreatedUsedAndDropped() {
        TableDef[] cycle = cycle(OnDelete.NO_ACTION);
        create(cycle);
        execute(
                "INSERT INTO country (name) VALUES ('x')",
                "INSERT INTO city (country_id) VALUES (1)",
                "UPDATE country SET capital_id = 1");
        assertThatThrownBy(() -> execute("UPDATE country SET capital_id = 2")).isInstanceOf(IntegrityException.class);

        drop(cycle);
        assertThat(tables()).isEmpty();
    }

    @Test
    void rowsThatRestrictEachOthersDeletionAreDroppedWithTheirTables() {
        TableDef[] cycle = cycle(OnDelete.RESTRICT);
        create(cycle);
        execute(
                "INSERT INTO country (name) VALUES ('x')",
                "INSERT INTO city (country_id) VALUES (1)",
                "UPDATE country SET capital_id = 1");

        drop(cycle);
        assertThat(tables()).isEmpty();
    }

    @Test
    void tableThatRefersToItselfIsCreatedUsedAndDropped() {
        TableDef node = table("node")
                .id()
                .optional("parent_id", Types.LONG)
                .references("parent_id", "node", OnDelete.RESTRICT)
                .build();
        create(node);
        execute("INSERT INTO node (parent_id) VALUES (NULL), (1), (2)");
        assertThatThrownBy(() -> execute("DELETE FROM node WHERE id = 1")).isInstanceOf(IntegrityException.class);

        drop(node);
        assertThat(tables()).isEmpty();
    }

    @Test
    void droppingACycleLeavesForeignKeysEnforced() {
        create(cycle(OnDelete.NO_ACTION));
        drop(cycle(OnDelete.NO_ACTION));

        assertThat(strings("PRAGMA foreign_keys")).containsExactly("1");
    }

    @Test
    void childrenAreDroppedBeforeParents() {
        create(TEAM, HERO);
        execute("INSERT INTO team (name) VALUES ('a')", "INSERT INTO hero (name, team_id) VALUES ('b', 1)");
        drop(TEAM, HERO);

        assertThat(tables()).isEmpty();
    }

    @Test
    void droppingWhatIsNotThereDoesNothing() {
        drop(TEAM, HERO);

        assertThat(database.changes()).isEmpty();
    }

    @Test
    void droppingLeavesOtherTables() {
        create(TEAM, HERO);
        drop(HERO);

        assertThat(tables()).containsExactly("team");
    }

    @Test
    void foreignKeyMayLeadToATableThatOnlyTheDatabaseKnows() {
        execute("CREATE TABLE team (id INTEGER PRIMARY KEY)");
        create(HERO);

        assertThat(tables()).containsExactly("hero", "team");
    }

    @Test
    void foreignKeyToATableThatIsNowhereIsRefusedBeforeAnythingIsCreated() {
        TableDef other = table("other").id().build();

        assertThatThrownBy(() -> create(other, HERO))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("SM-1009: A foreign key of the table hero points to the table team,");
        assertThat(tables()).isEmpty();
    }

    @Test
    void failureLeavesNoTableBehind() {
        TableDef wrong = table("wrong").id().withDefault("x", Types.STRING, ")").build();

        assertThatThrownBy(() -> create(TEAM, wrong)).isInstanceOf(SqlModelException.class);
        assertThat(tables()).isEmpty();
    }

    @Test
    void defaultsOfTheDatabaseAreReadAsWhatTheyAre() {
        create(table("t")
                .id()
                .withDefault("a", Types.INSTANT, "CURRENT_TIMESTAMP")
                .withDefault("b", Types.LOCAL_DATE_TIME, "current_timestamp")
                .withDefault("c", Types.OFFSET_DATE_TIME, "CURRENT_TIMESTAMP")
                .withDefault("d", Types.LOCAL_TIME, "CURRENT_TIME")
                .withDefault("e", Types.LOCAL_DATE, "CURRENT_DATE")
                .withDefault("f", Types.STRING, "upper('it''s')")
                .withDefault("g", Types.STRING, "'it''s'")
                .withDefault("h", Types.INTEGER, "-1")
                .withDefault("i", Types.DOUBLE, "1 + 0.5")
                .withDefault("j", Types.BOOLEAN, "TRUE")
                .build());
        execute("INSERT INTO t DEFAULT VALUES");
        Instant now = Instant.now();

        database.query("SELECT * FROM t", in -> {
            assertThat(in.get(2, Types.INSTANT)).isBetween(now.minus(Duration.ofMinutes(1)), now);
            LocalDateTime local = in.get(3, Types.LOCAL_DATE_TIME);
            assertThat(local.toInstant(ZoneOffset.UTC)).isBetween(now.minus(Duration.ofMinutes(1)), now);
            OffsetDateTime offset = in.get(4, Types.OFFSET_DATE_TIME);
            assertThat(offset.toInstant()).isBetween(now.minus(Duration.ofMinutes(1)), now);
            assertThat(in.get(5, Types.LOCAL_TIME)).isInstanceOf(LocalTime.class);
            assertThat(in.get(6, Types.LOCAL_DATE)).isNotNull();
            assertThat(in.getString(7)).isEqualTo("IT'S");
            assertThat(in.getString(8)).isEqualTo("it's");
            assertThat(in.getInt(9)).isEqualTo(-1);
            assertThat(in.getDouble(10)).isEqualTo(1.5);
            assertThat(in.getBoolean(11)).isTrue();
        });
    }

    @Test
    void schemaIsAnAttachedDatabase() {
        database.configure("ATTACH ':memory:' AS app");
        TableDef team = table("app", "team").id().text("name", 10).index("name").build();
        TableDef hero = table("app", "hero")
                .id()
                .required("team_id", Types.LONG)
                .references(List.of("team_id"), "app", "team", List.of("id"), OnDelete.NO_ACTION)
                .build();
        create(hero, team);
        create(hero, team);

        assertThat(tables()).isEmpty();
        assertThat(strings("SELECT name FROM app.sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name"))
                .containsExactly("hero", "ix_team_name", "team");
        assertThatThrownBy(() -> execute("INSERT INTO app.hero (team_id) VALUES (1)"))
                .isInstanceOf(IntegrityException.class);
        drop(hero, team);
        assertThat(strings("SELECT name FROM app.sqlite_master WHERE name NOT LIKE 'sqlite%'"))
                .isEmpty();
    }

    /** Countries have a capital, cities a country. */
    private static TableDef[] cycle(OnDelete rule) {
        return new TableDef[] {
            table("country")
                    .id()
                    .required("name", Types.STRING)
                    .optional("capital_id", Types.LONG)
                    .references("capital_id", "city", rule)
                    .build(),
            table("city")
                    .id()
                    .required("country_id", Types.LONG)
                    .references("country_id", "country", rule)
                    .build()
        };
    }

    private void create(TableDef... tables) {
        new SchemaWriter(database.open()).create(new Schema(List.of(tables)));
    }

    private void drop(TableDef... tables) {
        new SchemaWriter(database.open()).drop(new Schema(List.of(tables)));
    }

    private static List<String> names(Schema schema) {
        return schema.tables().stream().map(TableDef::name).toList();
    }

    private List<String> tables() {
        return strings("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
    }

    private List<String> strings(String query) {
        return database.strings(query);
    }

    private void execute(String... statements) {
        database.execute(statements);
    }
}
