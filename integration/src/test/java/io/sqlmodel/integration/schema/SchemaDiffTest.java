package io.sqlmodel.integration.schema;

import static io.sqlmodel.integration.db.Capability.ALTER_COLUMN;
import static io.sqlmodel.integration.db.Capability.EXPRESSION_INDEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sqlmodel.Metadata;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.meta.Difference;
import io.sqlmodel.meta.IndexInfo;
import io.sqlmodel.meta.SchemaDiff;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a database has otherwise than its models say, in lines and as SQL. */
class SchemaDiffTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with();

    @Test
    void tablesAreAsTheyWereCreated() {
        Metadata all = everything();
        all.createAll(db.engine());

        assertThat(all.diff(db.engine()).toString()).isEmpty();
    }

    @Test
    void whatIsMissingInAnEmptyDatabaseIsCreated() {
        Metadata all = everything();
        SchemaDiff diff = all.diff(db.engine());

        assertThat(diff.differences()).hasSize(all.models().size()).allMatch(each -> !each.destructive());
        run(diff);
        assertThat(all.diff(db.engine()).toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PlainBox   | SizedBox   | missing: column sized_box.size INT
            PlainBox   | FoundBox   | missing: index found_box(name)
            FoundBox   | PlainBox   | extra: index plain_box(name)
            PlainBox   | OnlyBox    | missing: unique only_box(name)
            SizedBox   | PlainBox   | extra: column plain_box.size (the SQL may lose data)
            PlainBox   | ShelvedBox | missing: column shelved_box.shelf_id BIGINT
            ShelvedBox | SoughtBox  | missing: index sought_box(shelf_id)
            SoughtBox  | ShelvedBox | extra: index shelved_box(shelf_id)
            """)
    void oneChangeIsOneLineAndItsSql(String before, String after, String line) throws ClassNotFoundException {
        assertMended(before, after, line);
    }

    @ParameterizedTest
    @Needs(ALTER_COLUMN)
    @CsvSource(delimiter = '|', textBlock = """
            PlainBox    | LongerBox   | different: column longer_box.name is VARCHAR(20), should be VARCHAR(40)
            LongerBox   | PlainBox    | different: column plain_box.name is VARCHAR(40), should be VARCHAR(20) (the SQL may lose data)
            PlainBox    | NamelessBox | different: column nameless_box.name should allow NULL
            NamelessBox | PlainBox    | different: column plain_box.name allows NULL, should not
            PlainBox    | NewBox      | different: column new_box.name has no default, should have the default 'new'
            NewBox      | PlainBox    | different: column plain_box.name has the default 'new'
            PlainBox    | NumberedBox | different: column numbered_box.name is VARCHAR(20), should be INT
            NumberedBox | PlainBox    | different: column plain_box.name is INT
            OnlyBox     | PlainBox    | extra: unique plain_box(name)
            PlainBox    | LoadedBox   | missing: column loaded_box.weight INT
            ShelvedBox  | FallingBox  | different: foreign key falling_box(shelf_id) -> alcove(id) is ON DELETE NO ACTION ON UPDATE NO ACTION, should be ON DELETE CASCADE ON UPDATE NO ACTION
            FormerBox   | ShelvedBox  | missing: foreign key shelved_box(shelf_id) -> alcove(id)
            ShelvedBox  | FormerBox   | extra: foreign key former_box(shelf_id) -> alcove(id)
            ShelvedBox  | PlainBox    | extra: column plain_box.shelf_id (the SQL may lose data)
            """)
    void oneChangeOfWhatExistsIsOneLineAndItsSql(String before, String after, String line)
            throws ClassNotFoundException {
        assertMended(before, after, line);
    }

    /** Where a database cannot do it, the line says how it is done. */
    @ParameterizedTest
    @CsvSource({
        "PlainBox, LongerBox",
        "PlainBox, NamelessBox",
        "PlainBox, NewBox",
        "OnlyBox, PlainBox",
        "ShelvedBox, FallingBox",
        "PlainBox, LoadedBox"
    })
    void changeWithoutSqlHasARemedy(String before, String after) throws ClassNotFoundException {
        for (Difference each : changed(before, after).diff(db.engine()).differences()) {
            assertThat(each.sql().isEmpty()).isEqualTo(each.line().contains("create a new table, copy the rows"));
        }
    }

    @Test
    void tableThatNoModelDescribesIsExtra() {
        Metadata.of(Alcove.class, ShelvedBox.class, PlainBox.class).createAll(db.engine());
        Metadata now = Metadata.of(PlainBox.class);
        SchemaDiff diff = now.diff(db.engine());

        assertThat(diff.differences())
                .extracting(Difference::line)
                .containsExactly(
                        "extra: table shelved_box (the SQL may lose data)",
                        "extra: table alcove (the SQL may lose data)");
        assertThat(diff.sql())
                .endsWith("-- DESTRUCTIVE\nDROP TABLE alcove")
                .contains("-- DESTRUCTIVE\nDROP TABLE shelved_box");
        run(diff);
        assertThat(now.diff(db.engine()).isEmpty()).isTrue();
    }

    @Test
    void tablesOfMigrationToolsAreNotExtra() {
        db.execute("CREATE TABLE flyway_schema_history (id INTEGER)");

        assertThat(Metadata.of().diff(db.engine()).isEmpty()).isTrue();
    }

    @Test
    @Needs(EXPRESSION_INDEX)
    void indexThatModelsCannotDeclareIsLeftAlone() {
        Metadata boxes = Metadata.of(PlainBox.class);
        boxes.createAll(db.engine());
        db.execute("CREATE INDEX ix_upper ON plain_box (upper(name))");
        db.execute("CREATE UNIQUE INDEX ux_some ON plain_box (name) WHERE id > 1");

        assertThat(boxes.diff(db.engine()).toString()).isEmpty();
        assertThat(Metadata.reflect(db.engine()).get(0).indexes())
                .extracting(IndexInfo::name, IndexInfo::plain, IndexInfo::unique)
                .containsExactlyInAnyOrder(tuple("ix_upper", false, false), tuple("ux_some", false, true));
    }

    @Test
    void viewStandsForItsTable() {
        db.execute("CREATE VIEW plain_box AS SELECT 1 AS id, 'a' AS name");

        assertThat(Metadata.of(PlainBox.class).diff(db.engine()).toString()).isEmpty();
    }

    @Test
    void sqlCanBeReadAsAScript() {
        Metadata.of(PlainBox.class).createAll(db.engine());

        assertThat(Metadata.of(PlainBox.class, Alcove.class).diff(db.engine()).script())
                .startsWith("CREATE TABLE alcove (")
                .endsWith(";\n");
    }

    /** Models with every type, constraint and kind of name, trees and circles among them. */
    private static Metadata everything() {
        List<String> packages = List.of("schema", "trees", "mutual", "natural");
        List<String> types = List.of("Everything", "Order", "User");
        String suite = SchemaDiffTest.class.getPackageName().replaceFirst("schema$", "");
        return Metadata.of(Metadata.discover().models().stream()
                .filter(model -> packages.stream()
                                .anyMatch(each -> model.getPackageName().equals(suite + each))
                        || types.stream().anyMatch(each -> model.getName().equals(suite + "types." + each)))
                .toArray(Class<?>[]::new));
    }

    private void assertMended(String before, String after, String line) throws ClassNotFoundException {
        Metadata now = changed(before, after);
        SchemaDiff diff = now.diff(db.engine());

        assertThat(diff.differences()).hasSize(1);
        assertThat(diff.toString()).startsWith(line);
        assertThat(diff.sql()).isNotEmpty();
        run(diff);
        assertThat(now.diff(db.engine()).toString()).isEmpty();
    }

    /** The table of one model under the name of another. */
    private Metadata changed(String before, String after) throws ClassNotFoundException {
        Metadata.of(model(before), Alcove.class).createAll(db.engine());
        db.execute("ALTER TABLE " + table(before) + " RENAME TO " + table(after));
        return Metadata.of(model(after), Alcove.class);
    }

    private static Class<?> model(String name) throws ClassNotFoundException {
        return Class.forName(SchemaDiffTest.class.getPackageName() + '.' + name);
    }

    private static String table(String model) {
        return model.replaceFirst("Box$", "_box").toLowerCase(Locale.ROOT);
    }

    private void run(SchemaDiff diff) {
        diff.sql().forEach(sql -> db.execute(sql));
    }
}
