package io.sqlmodel.integration.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sqlmodel.Metadata;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.meta.ColumnInfo;
import io.sqlmodel.meta.ForeignKeyInfo;
import io.sqlmodel.meta.IndexInfo;
import io.sqlmodel.meta.TableInfo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables as they are read from a database. */
class ReflectTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Alcove.class, Declared.class);

    @Test
    void tablesAreReadByName() {
        db.execute("CREATE VIEW a_view AS SELECT 1 AS id");

        assertThat(Metadata.reflect(db.engine())).extracting(TableInfo::name).containsExactly("alcove", "declared");
    }

    @Test
    void schemaIsNamed() {
        assertThat(Metadata.reflect(db.engine(), declared().schema())).isEqualTo(Metadata.reflect(db.engine()));
    }

    @Test
    void columnsHaveTypeNullabilityAndDefault() {
        TableInfo declared = declared();

        assertThat(declared.columns()).extracting(ColumnInfo::name).contains("id", "code", "Full Name", "price");
        assertThat(declared.column("code").orElseThrow().type()).isEqualTo("VARCHAR(12)");
        assertThat(declared.column("code").orElseThrow().nullable()).isFalse();
        assertThat(declared.column("Full Name").orElseThrow().nullable()).isTrue();
        assertThat(declared.column("currency").orElseThrow().type()).isEqualTo("CHAR(3)");
        assertThat(declared.column("text").orElseThrow().defaultExpression()).startsWith("'it''s'");
        assertThat(declared.column("code").orElseThrow().defaultExpression()).isEmpty();
    }

    @Test
    void keyIsGenerated() {
        assertThat(declared().primaryKey()).containsExactly("id");
        assertThat(declared().column("id").orElseThrow().generated()).isTrue();
        assertThat(declared().column("level").orElseThrow().generated()).isFalse();
    }

    @Test
    void foreignKeysHaveTheirRules() {
        assertThat(declared().foreignKeys())
                .extracting(ForeignKeyInfo::columns, ForeignKeyInfo::targetTable, ForeignKeyInfo::targetColumns)
                .containsExactlyInAnyOrder(
                        tuple(List.of("shelf_id"), "alcove", List.of("id")),
                        tuple(List.of("parent_id"), "declared", List.of("id")));
        ForeignKeyInfo shelf = declared().foreignKeys().stream()
                .filter(key -> key.targetTable().equals("alcove"))
                .findFirst()
                .orElseThrow();
        assertThat(shelf.onDelete()).isEqualTo("SET NULL");
        assertThat(shelf.onUpdate()).isEqualTo("CASCADE");
    }

    @Test
    void indexesAreThoseThatWereDeclared() {
        assertThat(declared().indexes())
                .filteredOn(index -> !index.unique())
                .extracting(IndexInfo::name, index -> String.join(" ", index.columns()))
                .containsExactlyInAnyOrder(tuple("ix_declared_day", "day"), tuple("ix_both", "level code"));
        assertThat(declared().uniques())
                .extracting(index -> String.join(" ", index.columns()), IndexInfo::constraint, IndexInfo::plain)
                .containsExactly(tuple("code day", true, true));
    }

    private TableInfo declared() {
        return Metadata.reflect(db.engine()).get(1);
    }
}
